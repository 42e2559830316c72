#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto french_content = std::to_array<RuleHelp>({
    {.rule = "duplicate-id",
     .summary = "deux fichiers, deux entrées d’un référentiel ou deux lignes d’une table de "
                "correspondance ont le même identifiant",
     .meaning = "Une référence à cet identifiant, ou une remarque à son sujet, pourrait désigner "
                "l’un ou l’autre.",
     .cause = "Une entrée, une ligne ou un fichier entier a été copié, et son identifiant est "
              "resté le même.",
     .remedy = "Donnez à l’un des deux un identifiant à lui, ou supprimez la copie."},
    {.rule = "misnamed-file",
     .summary = "un fichier de données ne porte pas le nom de l’identifiant qu’il contient",
     .meaning = "C’est par les noms des fichiers que le programme sait ce qui peut être comparé "
                "avec quoi : il cherche un référentiel 'x' dans 'x.yaml', une table de x vers y "
                "dans 'x--y.yaml'.",
     .cause = "Le fichier a été copié ou renommé, ou l’identifiant qu’il contient a été changé.",
     .remedy = "Donnez au fichier le nom de l’identifiant, ou corrigez l’identifiant."},
    {.rule = "unknown-framework",
     .summary = "une table de correspondance ou une liste de rapports nomme un référentiel qui "
                "n’existe pas",
     .meaning = "Ce qui doit être comparé avec ce référentiel ne peut pas l’être.",
     .cause = "L’identifiant est mal écrit, ou le fichier du référentiel n’est pas dans le dossier "
              "des données.",
     .remedy = "Corrigez l’identifiant, ou mettez le fichier dans le dossier. 'crosswalk list' "
               "donne les identifiants connus."},
    {.rule = "opposite-crosswalks",
     .summary =
         "deux tables de correspondance relient les mêmes référentiels, une dans chaque sens",
     .meaning = "Une table sert dans les deux sens ; deux pourraient se contredire.",
     .cause = "Deux personnes ont commencé une table chacune, ou l’on ne savait pas qu’une table "
              "se lit dans les deux sens.",
     .remedy = "Passez les lignes d’un fichier dans l’autre en échangeant la gauche et la droite "
               "('within' devient 'contains'), et supprimez le fichier vide."},
    {.rule = "unknown-concept",
     .summary = "un concept est nommé que le référentiel ne définit pas",
     .meaning = "Une ligne qui se fonde sur le concept n’atteindrait pas l’entrée.",
     .cause = "Le mot est mal écrit, ou le concept n’a jamais été ajouté à la liste en tête du "
              "fichier du référentiel.",
     .remedy = "Corrigez le mot, ou ajoutez le concept sous 'concepts' en tête du fichier du "
               "référentiel."},
    {.rule = "unknown-ref",
     .summary = "une ligne nomme une entrée que le référentiel n’a pas",
     .meaning = "La ligne ne désigne rien et ne peut donc pas être utilisée.",
     .cause = "L’identifiant est mal écrit, ou le référentiel a été renuméroté après que la ligne "
              "a été écrite.",
     .remedy = "Corrigez l’identifiant ; le message propose le plus proche, et 'crosswalk show "
               "RÉFÉRENTIEL' les donne tous. Après une renumérotation, 'crosswalk diff ANCIEN "
               "NOUVEAU' montre ce qu’est devenu chaque identifiant."},
    {.rule = "empty-ref",
     .summary = "une référence n’atteint aucun élément",
     .meaning = "L’entrée existe, mais ni elle ni rien au-dessous d’elle n’est un élément qui "
                "relève du concept ; cette partie de la ligne n’a donc pas d’effet.",
     .cause = "Les éléments visés n’ont jamais été associés au concept, ou la mauvaise catégorie a "
              "été nommée.",
     .remedy = "Ajoutez le concept aux 'concepts' des éléments visés, nommez directement ces "
               "éléments, ou supprimez la référence."},
    {.rule = "unknown-citation",
     .summary = "une ligne cite une catégorie que le référentiel de gauche n’a pas",
     .meaning = "'cited' contient les appellations ou les identifiants de catégories du "
                "référentiel de gauche, tels que la source les nomme.",
     .cause = "Une faute de frappe, ou la source elle-même nomme une catégorie qui n’existe pas.",
     .remedy = "Corrigez l’appellation. Si c’est la source qui se trompe, omettez-la ici et "
               "dites-le dans la note ('note') de la ligne."},
    {.rule = "repeated-pair",
     .summary = "les deux mêmes références sont évaluées deux fois",
     .meaning = "Une paire a un jugement ; avec deux, on ne pourrait se fier à aucun.",
     .cause = "Deux personnes ont rempli la table, ou une ligne a été copiée et seul son "
              "identifiant a été changé.",
     .remedy = "Réunissez les deux lignes et gardez les deux raisons dans 'rationale'. Si elles se "
               "contredisent, tranchez, et dites dans la note que les avis diffèrent."},
    {.rule = "contradictory-mappings",
     .summary = "pour un même élément et sur la même base, une ligne trouve une correspondance et "
                "une autre n’en trouve pas",
     .meaning =
         "C’est la correspondance qui vaut, car une correspondance trouvée l’emporte sur une "
         "recherche qui n’a rien trouvé. Mais on se demandera laquelle des deux lignes est juste.",
     .cause = "Deux lignes nomment le même élément ou la même catégorie, écrites à des moments "
              "différents ou par des personnes différentes.",
     .remedy = "Supprimez l’une des deux lignes, ou faites que l’une d’elles nomme l’élément plus "
               "directement : ce qui nomme un élément compte avant ce qui nomme sa catégorie."},
    {.rule = "outdated-version",
     .summary = "une table de correspondance a été évaluée sur une autre version d’un référentiel",
     .meaning =
         "Les jugements ne conviennent peut-être plus aux textes tels qu’ils sont maintenant.",
     .cause = "Le référentiel a paru dans une nouvelle édition, ou sa version a été changée, après "
              "que les lignes ont été évaluées.",
     .remedy = "Regardez de nouveau les lignes ('crosswalk diff ANCIEN NOUVEAU' montre ce qui a "
               "changé), puis écrivez dans la table la version présente du référentiel."},
    {.rule = "stale-mapping",
     .summary = "un texte a changé depuis qu’une ligne a été évaluée sur lui",
     .meaning = "La ligne a été évaluée sur d’autres mots que ceux qui s’y trouvent maintenant ; "
                "elle compte toujours, mais avec une marque.",
     .cause = "Le texte d’une entrée qu’elle nomme a été corrigé ou traduit à nouveau après la "
              "relecture.",
     .remedy =
         "Regardez de nouveau la ligne : la relation tient-elle encore, la raison est-elle encore "
         "vraie ? Corrigez ce qui doit l’être, puis laissez la commande 'review' renouveler les "
         "empreintes. Si le dossier des données contient aussi l’édition précédente, sous son "
         "propre identifiant, 'check' montre le texte qui a été évalué."},
    {.rule = "missing-translation",
     .summary = "il manque à un texte l’une des langues de son fichier",
     .meaning = "Un rapport dans la langue qui manque montre à sa place le texte d’origine.",
     .cause = "Un texte a été ajouté dans une seule langue. Les langues d’un référentiel sont "
              "celles de son titre ; celles d’une table de correspondance, celles que l’on trouve "
              "dans l’une ou l’autre de ses raisons.",
     .remedy = "Ajoutez la traduction."},
    {.rule = "untagged-term",
     .summary = "une entrée parle d’un concept et n’y est pas associée",
     .meaning = "Les lignes qui se fondent sur le concept n’atteignent pas cette entrée, bien que "
                "son texte en parle.",
     .cause =
         "Le texte contient l’un des radicaux énumérés sous 'terms' du concept, et le concept a "
         "été oublié ; ou le radical convient aussi à des mots qui veulent dire autre chose.",
     .remedy = "Si l’entrée traite du concept, ajoutez-le aux 'concepts' de l’entrée. Sinon, "
               "précisez le radical."},
    {.rule = "size-mismatch",
     .summary = "un référentiel n’a pas autant d’entrées que sa source",
     .meaning = "'size' dit combien de catégories et d’éléments a la source ; ici, il y en a plus "
                "ou moins.",
     .cause = "Une entrée a été oubliée ou saisie deux fois, ou seule une partie de la source a pu "
              "être obtenue.",
     .remedy = "Ajoutez ce qui manque, ou dites sous 'items_missing' ce qui n’a pas pu être obtenu "
               "et pourquoi. Si les entrées sont justes, corrigez 'size'."},
    {.rule = "duplicate-text",
     .summary = "deux éléments d’un référentiel disent la même chose",
     .meaning = "Le texte compte deux fois partout où l’on compte des éléments.",
     .cause = "La source se répète, ou un élément a été copié pendant la saisie et son texte n’a "
              "pas été changé.",
     .remedy = "Dans une transcription fidèle, il n’y a rien à corriger : tenez-en compte en "
               "comptant. Dans une liste à vous, l’un des deux peut disparaître."},
    {.rule = "citation-mismatch",
     .summary = "une ligne cite d’autres catégories que celles où se trouvent ses références",
     .meaning = "La source nomme une catégorie, et les entrées que nomme la ligne sont dans une "
                "autre. L’une des deux est fausse.",
     .cause = "La source elle-même nomme la mauvaise catégorie, ou la référence a été mal choisie.",
     .remedy = "Si c’est la source qui se trompe, laissez 'cited' tel qu’il est imprimé et "
               "dites-le dans la note ('note') de la ligne. Sinon, corrigez la référence."},
    {.rule = "uncited-concept",
     .summary = "un élément relève du concept d’une ligne hors des catégories que la ligne cite",
     .meaning = "La ligne se fonde sur un concept et cite les catégories où la source le voit. Le "
                "concept figure aussi ailleurs, et la ligne n’atteint pas cet élément.",
     .cause = "La source n’a pas vu cet endroit, ou l’élément a été associé au concept alors que "
              "la source ne l’y voit pas.",
     .remedy =
         "Ajoutez la catégorie si la source l’inclut, ou retirez le concept de l’élément. Si la "
         "source l’omet simplement, il n’y a rien à corriger : c’est à qui lit d’en juger."},
    {.rule = "quote-not-found",
     .summary = "les mots que cite une ligne ne se trouvent dans aucune des entrées qu’elle nomme",
     .meaning = "Une citation permet de vérifier la source. Les majuscules, les sauts de ligne et "
                "les mots omis (…) ne comptent pas, et pourtant les mots n’y sont pas.",
     .cause = "La source paraphrase son propre élément, la citation a été tapée de mémoire, ou la "
              "référence est fausse.",
     .remedy = "Comparez la citation avec l’entrée. Corrigez la citation ou la référence ; si la "
               "source paraphrase, laissez-la et dites-le dans la note ('note')."},
});

}  // namespace

std::span<const RuleHelp> french_content_help() { return french_content; }

}  // namespace crosswalk::report
