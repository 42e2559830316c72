#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto french_reports = std::to_array<RuleHelp>({
    {.rule = "missing-report",
     .summary = "une liste de rapports nomme un rapport qui n’a pas été écrit",
     .meaning = "Qui cherche le rapport ne le trouve pas.",
     .cause =
         "Le rapport est nouveau dans la liste, ou son fichier n’a pas été remis avec le reste.",
     .remedy = "Lancez 'crosswalk report', qui l’écrit."},
    {.rule = "stale-report",
     .summary = "un rapport diffère de ce que donnent les données",
     .meaning = "Le rapport ne dit plus ce que disent les données.",
     .cause = "Les données ou le programme ont changé après que le rapport a été écrit, ou "
              "quelqu’un a modifié le rapport.",
     .remedy = "Regardez avec 'crosswalk report --diff' ce qui changerait, et lancez 'crosswalk "
               "report' pour l’écrire de nouveau."},
    {.rule = "unlisted-report",
     .summary = "un fichier dans le dossier des rapports n’est pas dans la liste",
     .meaning = "Rien ne tient à jour un tel fichier.",
     .cause = "Le rapport a été retiré de la liste ou y a changé de nom, ou un fichier qui n’est "
              "pas un rapport a été mis dans le dossier.",
     .remedy = "Supprimez le fichier, ou remettez-le dans la liste. Les fichiers qui ne sont pas "
               "des rapports ont leur place dans un autre dossier ; README.md peut rester."},
});

}  // namespace

std::span<const RuleHelp> french_reports_help() { return french_reports; }

}  // namespace crosswalk::report
