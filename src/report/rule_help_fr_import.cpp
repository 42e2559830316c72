#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto french_import = std::to_array<RuleHelp>({
    {.rule = "unknown-parent",
     .summary = "une rangée de la table d’un référentiel nomme au-dessus d’elle une entrée qui "
                "n’existe pas",
     .meaning = "L’entrée n’a pas de place dans l’arbre du référentiel.",
     .cause = "Une faute de frappe, ou la rangée de la catégorie a été omise ou porte un autre "
              "identifiant.",
     .remedy = "La colonne donne, pour chaque rangée, l’identifiant de la rangée à laquelle elle "
               "appartient, et rien pour les rangées du sommet. Corrigez-le, ou ajoutez la rangée "
               "qui manque."},
    {.rule = "unreadable-table",
     .summary = "la table que nomme une table de correspondance ne peut pas être lue",
     .meaning = "Les lignes de la table de correspondance ne sont pas là ; elle ne peut donc pas "
                "être utilisée.",
     .cause = "Le nom de fichier après 'table' est mal écrit, ou le fichier de la table de "
              "correspondance a été déplacé ou renommé sans elle.",
     .remedy = "Nommez un fichier .csv ou .tsv qui se trouve dans le dossier du fichier même de la "
               "table de correspondance."},
    {.rule = "unknown-column",
     .summary = "une colonne de la table ne signifie rien",
     .meaning = "Ce qui se trouve dans cette colonne se perdrait sans un mot.",
     .cause = "C’est le plus souvent une faute de frappe dans la première ligne, ou un texte sans "
              "la langue après son nom.",
     .remedy = "Employez les colonnes de la table des lignes qu’écrit 'compare --format csv "
               "--table mappings' ; un texte a sa langue après son nom, comme dans rationale_en. "
               "Gardez vos propres colonnes dans un autre fichier."},
    {.rule = "rows-disagree",
     .summary = "des rangées qui ont le même identifiant ne font pas un seul jugement",
     .meaning = "Les rangées qui ont le même identifiant sont un seul jugement, et celles-ci "
                "disent des choses différentes.",
     .cause = "Un identifiant a été recopié par erreur, ou une seule des rangées a été changée "
              "plus tard.",
     .remedy = "Les rangées d’un jugement ont la même relation, la même raison et les mêmes "
               "remarques, ou les laissent vides après la première, et elles joignent chaque "
               "référence de gauche à chaque référence de droite. Donnez un identifiant à chacune "
               "des rangées évaluées à part."},
    {.rule = "unreadable-workbook",
     .summary = "un classeur ne peut pas être lu",
     .meaning = "Rien du classeur n’est utilisé.",
     .cause = "Le fichier a un mot de passe, est un ancien .xls ou un fichier d’un autre genre, a "
              "été coupé en chemin, ou se décompresse en plus de 64 Mio.",
     .remedy = "Ouvrez le fichier dans votre tableur et enregistrez-le comme « Classeur Excel "
               "(.xlsx) », sans mot de passe, ou enregistrez la feuille comme « CSV UTF-8 »."},
    {.rule = "converted-cell",
     .summary =
         "un tableur contient un nombre ou une date là où il faut un identifiant ou un texte",
     .meaning = "Ce qui a été tapé est perdu : un tableur prend 1.10 pour le nombre 1.1 et 3/4 "
                "pour une date.",
     .cause = "La colonne n’a pas été mise au format texte avant que les identifiants soient tapés "
              "ou collés.",
     .remedy = "Mettez la colonne au format texte, tapez de nouveau les identifiants, et "
               "comparez-les avec l’original."},
    {.rule = "unevaluated-formula",
     .summary = "une cellule contient une formule et non son résultat",
     .meaning = "Il y a une formule dans la cellule, mais aucun texte à lire.",
     .cause = "Le classeur a été écrit par un programme qui laisse à Excel ou à LibreOffice le "
              "calcul des formules, ou la formule a échoué (#N/A, #REF!).",
     .remedy = "Ouvrez le fichier dans Excel ou LibreOffice et enregistrez-le. Corrigez une "
               "formule qui a échoué, ou remplacez-la par le texte voulu."},
    {.rule = "merged-cell",
     .summary = "une cellule fusionnée cache ce que dit une rangée",
     .meaning = "De plusieurs cellules fusionnées, seule la première a un contenu ; on ne sait pas "
                "s’il vaut aussi pour les rangées du dessous.",
     .cause = "Des cellules ont été fusionnées pour donner à la feuille un aspect ordonné.",
     .remedy =
         "Défaites la fusion et remplissez chaque rangée, ou nommez la colonne avec --fill-down."},
    {.rule = "struck-out-cell",
     .summary = "une cellule qui est lue est barrée",
     .meaning = "Souvent, un texte barré ne compte plus ; il est pourtant lu comme tout autre.",
     .cause = "Quelqu’un l’a marqué comme fait ou dépassé, et il n’a pas été supprimé.",
     .remedy = "Supprimez ce qui n’est plus voulu, ou sinon le trait qui le barre."},
    {.rule = "sssom-metadata",
     .summary = "les métadonnées d’un jeu SSSOM ne peuvent pas être utilisées",
     .meaning = "Les métadonnées disent ce que représentent les préfixes des identifiants et ce "
                "qui vaut pour toutes les rangées ; sans elles, les rangées ne se comprennent pas.",
     .cause = "Une faute de frappe dans les lignes qui commencent par '#', un tableur qui les a "
              "modifiées, ou un fichier .sssom.yml qui ne convient pas à la table.",
     .remedy = "Écrivez les métadonnées en YAML avec les clés de la norme SSSOM, dans des lignes "
               "qui commencent par '#' ou dans le fichier .sssom.yml à côté de la table."},
    {.rule = "sssom-value",
     .summary = "une valeur d’un jeu SSSOM n’est pas de celles que son champ peut avoir",
     .meaning = "La rangée ne peut pas devenir une ligne de la table de correspondance.",
     .cause = "Un préfixe manque dans curie_map, un prédicat ne dit pas comment deux entrées se "
              "rapportent l’une à l’autre, ou un nombre ou une date est écrit autrement.",
     .remedy = "Écrivez les identifiants sous la forme PRÉFIXE:ID avec un préfixe de curie_map, "
               "les scores de 0 à 1 et les dates comme dans 2025-01-31. Corrigez la valeur dans le "
               "jeu, ou laissez la rangée de côté."},
    {.rule = "sssom-departure",
     .summary = "un jeu SSSOM s’écarte de la norme et est lu quand même",
     .meaning = "Le jeu peut être lu, mais des programmes qui s’en tiennent plus strictement à la "
                "norme peuvent le refuser.",
     .cause =
         "Le jeu a été écrit à la main ou par un programme plus ancien, ou un tableur l’a modifié.",
     .remedy = "Prévenez qui l’a fait, ou corrigez le jeu."},
    {.rule = "sssom-left-out",
     .summary =
         "un jeu SSSOM dit quelque chose pour quoi une table de correspondance n’a pas de place",
     .meaning = "Cela reste dans le jeu seulement et n’est pas dans la table de correspondance.",
     .cause = "Le jeu contient des scores, des outils, des champs comparés et autres ; une table "
              "de correspondance garde les entrées, la relation et la raison de chaque rangée, et "
              "qui a écrit le jeu.",
     .remedy = "Il n’y a rien à corriger. Gardez le jeu si vous avez besoin de ce qui est laissé "
               "de côté."},
});

}  // namespace

std::span<const RuleHelp> french_import_help() { return french_import; }

}  // namespace crosswalk::report
