#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto french_form = std::to_array<RuleHelp>({
    {.rule = "invalid-utf8",
     .summary = "le fichier n’est pas du texte en UTF-8",
     .meaning = "Les lettres accentuées et d’autres signes ne peuvent pas être lus de façon sûre ; "
                "rien du fichier n’est donc utilisé.",
     .cause = "Un éditeur ou un tableur a enregistré le fichier dans un autre codage, souvent "
              "Latin-1 (« occidental », « ANSI ») ou UTF-16.",
     .remedy = "Ouvrez le fichier dans le programme qui l’a enregistré et enregistrez-le de "
               "nouveau en UTF-8. Vérifiez ensuite les accents à l’endroit indiqué."},
    {.rule = "control-character",
     .summary = "le fichier contient un caractère de contrôle, qui ne se voit pas",
     .meaning = "Un tel caractère ne fait pas partie d’un texte ; il pourrait cacher des mots ou "
                "troubler les programmes qui lisent les rapports.",
     .cause = "Il vient avec un texte copié d’un PDF, d’une page web ou d’un terminal.",
     .remedy = "Supprimez le caractère à l’endroit indiqué. Le plus rapide est souvent de retaper "
               "le mot entier."},
    {.rule = "yaml-syntax",
     .summary = "le fichier ne peut pas être lu comme du YAML",
     .meaning = "YAML est la façon dont les fichiers sont écrits : clés, deux-points, retraits et "
                "guillemets. Ici, ils ne vont pas ensemble ; rien du fichier n’est donc utilisé.",
     .cause = "Un texte sans guillemets contient un deux-points suivi d’un espace, un guillemet ou "
              "une parenthèse n’est pas fermé, ou une ligne est plus ou moins en retrait que ses "
              "voisines. Ou bien il y a une tabulation là où il faut des espaces.",
     .remedy = "L’endroit indiqué est celui où la lecture s’est arrêtée ; la cause est souvent une "
               "ou deux lignes plus haut. Mettez les textes entre guillemets doubles, écrivez tout "
               "autre guillemet à l’intérieur sous la forme \\\" et faites les retraits avec des "
               "espaces seulement."},
    {.rule = "unsupported-yaml",
     .summary = "le fichier utilise une possibilité de YAML dont les fichiers de données ne se "
                "servent pas",
     .meaning =
         "Les fichiers de données sont de simples listes, clés et textes, pour que chacun puisse "
         "les lire. Les renvois (*), les ancres (&), les fusions (<<), les étiquettes (!), les "
         "lignes qui commencent par % et un second document dans le même fichier sont refusés.",
     .cause = "Le plus souvent, un texte sans guillemets commence par l’un de ces signes. Parfois, "
              "le fichier a été écrit par un programme qui abrège ce qui se répète.",
     .remedy = "Mettez entre guillemets un texte qui commence par un tel signe. Écrivez en toutes "
               "lettres ce que remplace un renvoi ou une fusion, et tenez-vous-en à un document "
               "par fichier."},
    {.rule = "empty-file",
     .summary = "le fichier ne contient pas de données",
     .meaning = "Un fichier qui ne dit rien n’est sans doute pas ce qui était voulu ; il n’est "
                "donc pas passé sous silence.",
     .cause = "Le fichier a été créé et n’a pas été rempli, tout ce qu’il contient est en "
              "commentaire (#), ou son contenu s’est perdu à l’enregistrement.",
     .remedy = "Rétablissez le contenu ou supprimez le fichier."},
    {.rule = "repeated-key",
     .summary = "une clé figure deux fois au même endroit",
     .meaning = "Une seule des deux peut compter, et on ne saurait pas laquelle.",
     .cause = "Un bloc a été copié et n’a pas été modifié partout, ou il manque le '-' qui "
              "commence l’entrée suivante d’une liste, et de deux entrées il s’en est fait une.",
     .remedy = "Supprimez ou renommez l’une des deux clés, ou mettez le '-' qui manque."},
    {.rule = "missing-key",
     .summary = "il manque une clé obligatoire",
     .meaning = "Sans elle, l’entrée, la ligne ou le fichier ne peut pas être utilisé : un "
                "référentiel, par exemple, a besoin d’une version, et un élément d’un identifiant.",
     .cause = "Elle a été oubliée. Ou elle est bien là, mais trop en retrait, et appartient donc à "
              "la clé au-dessus d’elle.",
     .remedy = "Ajoutez la clé avec le même retrait que ses voisines. Le manuel du format des "
               "fichiers dit quelles clés sont obligatoires."},
    {.rule = "unknown-key",
     .summary = "une clé ne signifie rien là où elle se trouve",
     .meaning = "Ce qui suit cette clé se perdrait sans un mot.",
     .cause = "C’est le plus souvent une faute de frappe. Ou bien la clé est juste ailleurs, mais "
              "pas avec ce retrait.",
     .remedy = "Corrigez l’orthographe (le message propose la clé la plus proche) ou le retrait. "
               "Vos propres remarques vont dans 'note' ou dans un commentaire après un '#'."},
    {.rule = "wrong-kind",
     .summary = "une valeur n’est pas du genre que sa clé accepte",
     .meaning = "Chaque clé accepte un genre de valeur : une valeur seule, une liste, ou un texte "
                "à lire, qui dit dans quelle langue il est.",
     .cause = "Un texte à lire a été écrit sans sa langue, une valeur seule là où il faut une "
              "liste, ou l’inverse.",
     .remedy = "Écrivez une liste sous la forme ['a', 'b'] ou avec un '- ' par ligne, un texte "
               "sous la forme {fr: \"…\"}, avec une clé pour chaque langue, et un identifiant, un "
               "nom ou un nombre juste après sa clé."},
    {.rule = "empty-value",
     .summary = "une clé est là, mais ne dit rien",
     .meaning = "Une clé sans valeur pourrait vouloir dire « on ne sait pas » ou « pas encore » ; "
                "le programme ne devine pas.",
     .cause = "La valeur devait être remplie plus tard, ou on a tapé null ou ~, qui veulent dire "
              "« rien » en YAML.",
     .remedy = "Remplissez la valeur, ou supprimez la clé si elle n’est pas obligatoire. Si c’est "
               "bien le mot null que vous voulez, mettez-le entre guillemets."},
    {.rule = "invalid-id",
     .summary = "un identifiant contient des caractères qu’un identifiant ne peut pas avoir",
     .meaning = "C’est aux identifiants que renvoient les lignes, les rapports et les tableaux ; "
                "ils doivent donc être courts et clairs.",
     .cause = "Un titre a servi d’identifiant, avec des espaces ; ou un ':', un ';', un '#' ou un "
              "guillemet de la source est resté ; ou une lettre accentuée s’est défaite en deux "
              "caractères.",
     .remedy =
         "Employez de 1 à 80 caractères visibles sans espaces, guillemets, '#', ':' ni ';', chaque "
         "lettre accentuée étant un seul caractère. L’identifiant d’un référentiel n’a que des "
         "lettres minuscules sans accent, des chiffres, '.' et des '-' simples ; celui d’une table "
         "de correspondance est GAUCHE--DROITE, d’après ses deux référentiels."},
    {.rule = "invalid-ref",
     .summary = "une référence n’est pas écrite comme s’écrivent les références",
     .meaning =
         "Une référence dit de quelles entrées d’un référentiel il est question dans une ligne.",
     .cause = "L’identifiant ou le concept manque à côté du '#', ou la référence est sans "
              "guillemets, et YAML a pris le '#' pour le début d’un commentaire.",
     .remedy = "Écrivez \"ID\" pour une entrée, \"ID#CONCEPT\" pour ce qui relève du concept dans "
               "cette entrée ou au-dessous d’elle, et \"#CONCEPT\" pour tout ce qui en relève, "
               "toujours entre guillemets."},
    {.rule = "invalid-language",
     .summary = "une langue n’est pas indiquée par une étiquette telle que BCP 47 les écrit",
     .meaning = "L’étiquette dit dans quelle langue est un texte, pour que les rapports "
                "choisissent celle de qui les lit.",
     .cause = "On a écrit un pays au lieu d’une langue, un nom en toutes lettres ('english'), ou "
              "'no' pour le norvégien.",
     .remedy = "Employez deux ou trois lettres minuscules ('pt', 'en', 'nb'), avec une région là "
               "où elle importe ('pt-BR'). Le norvégien est 'nb' (bokmål) ou 'nn' (nynorsk)."},
    {.rule = "cut-off-text",
     .summary = "un texte sans guillemets s’arrête là où un '#' commence un commentaire",
     .meaning = "Ce qui suit le '#' est pris pour un commentaire et manque dans tous les rapports.",
     .cause = "Le texte contient un '#' après un espace, comme dans « étape #2 », et a été écrit "
              "sans guillemets.",
     .remedy = "Mettez le texte entier entre guillemets doubles. Si le reste est vraiment un "
               "commentaire, mettez seulement entre guillemets le texte qui le précède."},
    {.rule = "unknown-word",
     .summary = "un mot ne fait pas partie de ceux que la clé accepte",
     .meaning = "Certaines clés n’acceptent que quelques mots fixes, en anglais et en minuscules, "
                "quelle que soit la langue des textes.",
     .cause = "Une faute de frappe, une terminaison de trop ('overlaps'), une majuscule ou un mot "
              "traduit.",
     .remedy = "Prenez l’un des mots que le message énumère."},
    {.rule = "wrong-sides",
     .summary = "les côtés d’une ligne ne conviennent pas à sa relation",
     .meaning = "La relation 'none' dit que quelqu’un a cherché une correspondance et n’en a pas "
                "trouvé, elle n’a donc qu’un côté ; toute autre relie quelque chose à gauche à "
                "quelque chose à droite.",
     .cause = "La relation a été changée et les côtés ne l’ont pas été, ou 'none' a servi à dire "
              "« nous ne sommes pas sûrs ».",
     .remedy = "Avec 'none', ne donnez que le côté qui a été examiné. Avec toute autre relation, "
               "donnez les deux. Ce que personne n’a évalué n’a pas de ligne du tout."},
    {.rule = "missing-rationale",
     .summary = "une ligne ne dit pas pourquoi",
     .meaning = "C’est la raison qui fait d’une ligne un jugement que d’autres peuvent suivre ou "
                "contester. Sans elle, la ligne n’est pas utilisée.",
     .cause = "La table a d’abord été remplie, et les raisons ont été laissées pour plus tard.",
     .remedy = "Écrivez dans 'rationale' une ou deux phrases qui disent pourquoi les deux côtés "
               "ont cette relation, dans chaque langue du fichier."},
    {.rule = "invalid-report",
     .summary = "un rapport ne peut pas être fait tel qu’il est inscrit dans la liste",
     .meaning = "La liste des rapports demande quelque chose qui ne peut pas être écrit, ou qui "
                "remplacerait autre chose.",
     .cause = "Le nom du fichier contient un dossier ou une terminaison qui ne convient pas, deux "
              "rapports ont le même nom, ou un motif comme 'social-work-*' figure là où il faut "
              "nommer un référentiel.",
     .remedy = "Donnez un nom de fichier sans dossier, comme 'psw--social-work.md', et chaque nom "
               "une seule fois. Seul ce qui suit le premier référentiel peut être un motif, et "
               "aucun référentiel n’est comparé à lui-même."},
    {.rule = "invalid-review",
     .summary = "une relecture n’est pas écrite comme s’écrivent les relectures",
     .meaning = "Une relecture dit que quelqu’un a regardé une ligne : sur quels textes (par deux "
                "empreintes), quand, et qui.",
     .cause = "Elle a été écrite ou modifiée à la main.",
     .remedy =
         "Supprimez la clé 'reviewed' et laissez la commande 'review' l’écrire. Sinon, écrivez la "
         "date comme dans 2025-01-31, et chaque empreinte en 16 signes, de 0 à 9 et de a à f."},
    {.rule = "same-framework",
     .summary = "une table de correspondance a le même référentiel des deux côtés",
     .meaning = "Une table de correspondance compare deux référentiels, et il n’y en a qu’un ici.",
     .cause = "Un fichier a été copié et un seul côté a été changé, ou l’on voulait comparer deux "
              "éditions d’un référentiel.",
     .remedy =
         "Nommez l’autre référentiel à gauche ou à droite. Deux éditions sont deux référentiels, "
         "chacun avec son fichier et son identifiant ; 'crosswalk diff' les compare aussi."},
});

}  // namespace

std::span<const RuleHelp> french_form_help() { return french_form; }

}  // namespace crosswalk::report
