#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto portuguese_reports = std::to_array<RuleHelp>({
    {.rule = "missing-report",
     .summary = "uma lista de relatórios nomeia um relatório que não foi escrito",
     .meaning = "Quem procura o relatório não o encontra.",
     .cause = "O relatório é novo na lista, ou o seu ficheiro não foi entregue com o resto.",
     .remedy = "Execute 'crosswalk report', que o escreve."},
    {.rule = "stale-report",
     .summary = "um relatório difere do que os dados dão",
     .meaning = "O relatório já não diz o que os dados dizem.",
     .cause = "Os dados ou o programa mudaram depois de o relatório ter sido escrito, ou alguém "
              "alterou o relatório.",
     .remedy = "Veja com 'crosswalk report --diff' o que mudaria, e execute 'crosswalk report' "
               "para o escrever de novo."},
    {.rule = "unlisted-report",
     .summary = "um ficheiro na pasta dos relatórios não está na lista",
     .meaning = "Nada mantém um tal ficheiro em dia.",
     .cause = "O relatório foi tirado da lista ou mudou lá de nome, ou pôs-se na pasta um ficheiro "
              "que não é um relatório.",
     .remedy = "Apague o ficheiro, ou ponha-o de novo na lista. Os ficheiros que não são "
               "relatórios pertencem a outra pasta; README.md pode ficar."},
});

}  // namespace

std::span<const RuleHelp> portuguese_reports_help() { return portuguese_reports; }

}  // namespace crosswalk::report
