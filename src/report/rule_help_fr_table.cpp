#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto french_table = std::to_array<RuleHelp>({
    {.rule = "table-syntax",
     .summary = "une table ne peut pas être lue comme du CSV",
     .meaning = "La table ne peut pas être partagée en rangées et en cellules ; rien n’en est donc "
                "utilisé.",
     .cause = "Un guillemet ouvre une cellule et n’est pas fermé, si bien qu’il avale les rangées "
              "suivantes ; ou il y en a un au milieu d’une cellule.",
     .remedy =
         "Mettez entre guillemets doubles une cellule qui contient un séparateur, un guillemet ou "
         "un saut de ligne, et doublez chaque guillemet à l’intérieur : \"dit \"\"oui\"\"\". Un "
         "tableur le fait de lui-même quand il enregistre en « CSV UTF-8 »."},
    {.rule = "unclear-separator",
     .summary = "la première ligne ne dit pas ce qui sépare les cellules d’une table",
     .meaning = "Les cellules sont séparées par des virgules, des points-virgules ou des "
                "tabulations ; c’est le signe le plus fréquent dans la première ligne qui vaut, et "
                "ici il y en a deux à égalité.",
     .cause = "Le nom d’une colonne contient un tel signe, ou la première ligne a été tapée avec "
              "un autre séparateur que le reste.",
     .remedy = "Employez un seul séparateur dans toute la table. Mettez entre guillemets doubles "
               "le nom d’une colonne qui contient un tel signe, ou choisissez un autre nom."},
    {.rule = "ragged-row",
     .summary = "une rangée d’une table a plus ou moins de cellules que la première ligne",
     .meaning = "Dans une rangée qui a trop ou trop peu de cellules, on ne sait pas avec certitude "
                "quelle cellule va dans quelle colonne.",
     .cause = "Un texte avec une virgule n’est pas entre guillemets doubles, ou il manque un "
              "séparateur là où une cellule est vide.",
     .remedy = "Mettez le texte entre guillemets doubles, ou ajoutez le séparateur qui manque. Des "
               "cellules vides à la fin d’une rangée trop longue ne gênent pas."},
    {.rule = "repeated-column",
     .summary = "deux colonnes d’une table ont le même nom",
     .meaning = "Une seule des deux peut être la bonne.",
     .cause =
         "Une colonne a été copiée dans le tableur, ou deux personnes qui codent ont le même nom.",
     .remedy = "Donnez à l’une des deux colonnes un nom à elle."},
    {.rule = "missing-column",
     .summary = "il manque à une table une colonne qu’elle doit avoir",
     .meaning = "La première ligne donne les noms des colonnes, et un nom nécessaire n’y est pas.",
     .cause = "La colonne a un autre nom, ou la première ligne avec les noms manque. Une table "
              "d’évaluations a une colonne 'unit' et une colonne par personne qui code, et il en "
              "faut au moins deux.",
     .remedy =
         "Donnez à la colonne, dans la première ligne de la table, le nom que le message indique."},
    {.rule = "missing-cell",
     .summary = "une cellule qui doit dire quelque chose est vide",
     .meaning = "La rangée ou la colonne ne se distinguerait pas des autres.",
     .cause = "Le nom d’une colonne ou l’unité d’une rangée est resté vide, souvent parce que le "
              "tableur ne le montrait qu’une fois pour plusieurs rangées.",
     .remedy = "Remplissez la cellule : chaque colonne qui a des cellules a un nom, et chaque "
               "rangée qui a des évaluations dit de quelle unité elles sont."},
    {.rule = "table-too-large",
     .summary =
         "une table a plus de colonnes, de cellules ou de valeurs différentes qu’on n’en lit",
     .meaning = "On lit au plus 16 384 colonnes, 16 millions de cellules et, sur une échelle de "
                "mots, 1000 évaluations différentes.",
     .cause = "Une colonne de remarques figure parmi les évaluations, et chaque remarque compte "
              "comme une évaluation différente.",
     .remedy =
         "Laissez de côté la colonne de remarques, et gardez une colonne par personne qui code."},
    {.rule = "repeated-unit",
     .summary = "une table d’évaluations a deux rangées pour une unité",
     .meaning = "Deux jugements d’une même personne sur la même unité ne peuvent pas compter tous "
                "les deux.",
     .cause = "Une rangée a été copiée, ou chaque personne qui code a reçu une rangée là où il "
              "fallait une colonne.",
     .remedy = "Gardez une rangée par unité, avec ce qu’en dit chaque personne côte à côte."},
    {.rule = "invalid-rating",
     .summary = "une évaluation est hors de l’échelle",
     .meaning = "L’évaluation n’est aucune des valeurs que l’échelle permet.",
     .cause = "Une faute de frappe, une virgule au lieu du point décimal, ou un mot oublié dans "
              "--order.",
     .remedy =
         "Corrigez la cellule, ou ajoutez le mot dans --order. Sur une échelle d’intervalles, les "
         "évaluations sont des nombres avec un point pour les décimales ; sur une échelle de "
         "rapports, aucun n’est négatif. Ce qu’une personne n’a pas évalué reste vide."},
    {.rule = "unclear-missing",
     .summary = "une évaluation ressemble au signe d’une évaluation manquante",
     .meaning = "Seule une cellule vide est une évaluation manquante. Un signe comme '.' ou 'NA' "
                "compte comme toute autre évaluation et change les résultats.",
     .cause = "La table vient d’un programme qui écrit ainsi les valeurs manquantes.",
     .remedy = "Videz ces cellules. Si le signe est vraiment une évaluation, énumérez toutes les "
               "évaluations avec --order."},
    {.rule = "no-common-unit",
     .summary = "il n’y a pas deux personnes qui aient évalué la même unité",
     .meaning = "L’accord ne se voit que sur ce que deux personnes ont évalué toutes les deux ; "
                "aucun résultat ne peut donc être donné.",
     .cause =
         "Les personnes se sont partagé le travail, ou elles ont écrit les unités différemment.",
     .remedy = "Faites évaluer quelques unités par les deux. Écrivez les unités de la même façon ; "
               "pour des tables de correspondance, il faut que les deux personnes aient des lignes "
               "qui atteignent les mêmes éléments."},
});

}  // namespace

std::span<const RuleHelp> french_table_help() { return french_table; }

}  // namespace crosswalk::report
