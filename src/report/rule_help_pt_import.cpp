#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto portuguese_import = std::to_array<RuleHelp>({
    {.rule = "unknown-parent",
     .summary = "uma linha da tabela de um quadro nomeia acima de si uma entrada que não existe",
     .meaning = "A entrada não tem lugar na árvore do quadro.",
     .cause = "Um erro de escrita, ou a linha da categoria ficou de fora ou está com outro "
              "identificador.",
     .remedy = "A coluna diz, para cada linha, o identificador da linha a que ela pertence, e nada "
               "para as linhas do topo. Corrija-o, ou acrescente a linha que falta."},
    {.rule = "unreadable-table",
     .summary = "a tabela que uma tabela de correspondências nomeia não se consegue ler",
     .meaning =
         "As linhas da tabela de correspondências não estão lá, e por isso ela não pode ser usada.",
     .cause = "O nome do ficheiro em 'table' está mal escrito, ou o ficheiro da tabela de "
              "correspondências foi mudado de pasta ou de nome sem ela.",
     .remedy = "Nomeie um ficheiro .csv ou .tsv que esteja na pasta do próprio ficheiro da tabela "
               "de correspondências."},
    {.rule = "unknown-column",
     .summary = "uma coluna da tabela nada significa",
     .meaning = "O que está nessa coluna perder-se-ia sem uma palavra.",
     .cause = "Quase sempre um erro de escrita na primeira linha, ou um texto sem a língua a "
              "seguir ao nome.",
     .remedy = "Use as colunas da tabela de linhas que 'compare --format csv --table mappings' "
               "escreve; um texto leva a língua a seguir ao nome, como em rationale_en. Guarde as "
               "suas próprias colunas noutro ficheiro."},
    {.rule = "rows-disagree",
     .summary = "linhas com o mesmo identificador não fazem um só juízo",
     .meaning =
         "As linhas com o mesmo identificador são um só juízo, e estas dizem coisas diferentes.",
     .cause = "Copiou-se um identificador por engano, ou só se mudou mais tarde uma das linhas.",
     .remedy = "As linhas de um juízo têm a mesma relação, a mesma razão e as mesmas observações, "
               "ou deixam-nas vazias depois da primeira, e juntam cada referência da esquerda a "
               "cada uma da direita. Dê um identificador próprio a linhas avaliadas à parte."},
    {.rule = "unreadable-workbook",
     .summary = "um livro da folha de cálculo não se consegue ler",
     .meaning = "Nada do livro é usado.",
     .cause = "O ficheiro tem palavra-passe, é um .xls antigo ou um ficheiro de outro género, "
              "ficou cortado no caminho, ou descompacta-se em mais de 64 MiB.",
     .remedy = "Abra o ficheiro no seu programa de folha de cálculo e grave-o como “Livro do Excel "
               "(.xlsx)”, sem palavra-passe, ou grave a folha como “CSV UTF-8”."},
    {.rule = "converted-cell",
     .summary = "uma folha de cálculo tem um número ou uma data onde devia estar um identificador "
                "ou um texto",
     .meaning = "O que se escreveu perdeu-se: uma folha de cálculo toma 1.10 pelo número 1.1 e 3/4 "
                "por uma data.",
     .cause = "A coluna não foi formatada como texto antes de se escreverem ou colarem os "
              "identificadores.",
     .remedy = "Formate a coluna como texto, escreva de novo os identificadores e compare-os com o "
               "original."},
    {.rule = "unevaluated-formula",
     .summary = "uma célula tem uma fórmula e não o seu resultado",
     .meaning = "Há uma fórmula na célula, mas nenhum texto que se possa ler.",
     .cause = "O livro foi escrito por um programa que deixa ao Excel ou ao LibreOffice o cálculo "
              "das fórmulas, ou a fórmula falhou (#N/A, #REF!).",
     .remedy = "Abra o ficheiro no Excel ou no LibreOffice e grave-o. Corrija uma fórmula que "
               "falhou, ou ponha em seu lugar o texto que se quer."},
    {.rule = "merged-cell",
     .summary = "uma célula unida esconde o que diz uma linha",
     .meaning = "De várias células unidas só a primeira tem conteúdo; não se sabe se vale também "
                "para as linhas abaixo.",
     .cause = "Uniram-se células para dar à folha um aspeto arrumado.",
     .remedy = "Desfaça a união e preencha cada linha, ou nomeie a coluna com --fill-down."},
    {.rule = "struck-out-cell",
     .summary = "uma célula que se lê está riscada",
     .meaning = "Um texto riscado muitas vezes já não conta, mas é lido como qualquer outro.",
     .cause = "Alguém o marcou como feito ou ultrapassado, e não foi apagado.",
     .remedy = "Apague o que já não se quer, ou então o risco."},
    {.rule = "sssom-metadata",
     .summary = "os metadados de um conjunto SSSOM não podem ser usados",
     .meaning = "Os metadados dizem o que representam os prefixos dos identificadores e o que vale "
                "para todas as linhas; sem eles as linhas não se entendem.",
     .cause = "Um erro de escrita nas linhas que começam por '#', uma folha de cálculo que as "
              "alterou, ou um ficheiro .sssom.yml que não condiz com a tabela.",
     .remedy = "Escreva os metadados em YAML com as chaves da norma SSSOM, em linhas que começam "
               "por '#' ou no ficheiro .sssom.yml ao lado da tabela."},
    {.rule = "sssom-value",
     .summary = "um valor de um conjunto SSSOM não é dos que o seu campo pode ter",
     .meaning = "A linha não pode tornar-se uma linha da tabela de correspondências.",
     .cause = "Falta um prefixo em curie_map, um predicado não diz como duas entradas se "
              "relacionam, ou um número ou uma data está escrito de outra forma.",
     .remedy = "Escreva os identificadores como PREFIXO:ID com um prefixo de curie_map, as "
               "pontuações de 0 a 1 e as datas como em 2025-01-31. Corrija o valor no conjunto, ou "
               "deixe a linha de fora."},
    {.rule = "sssom-departure",
     .summary = "um conjunto SSSOM afasta-se da norma e mesmo assim é lido",
     .meaning =
         "O conjunto pode ser lido, mas programas que sigam a norma mais à letra podem recusá-lo.",
     .cause = "O conjunto foi escrito à mão ou por um programa mais antigo, ou uma folha de "
              "cálculo alterou-o.",
     .remedy = "Avise quem o fez, ou corrija o conjunto."},
    {.rule = "sssom-left-out",
     .summary =
         "um conjunto SSSOM diz algo para o qual uma tabela de correspondências não tem lugar",
     .meaning = "Isso fica só no conjunto e não passa para a tabela de correspondências.",
     .cause = "O conjunto tem pontuações, ferramentas, campos comparados e coisas assim; uma "
              "tabela de correspondências guarda as entradas, a relação e a razão de cada linha, e "
              "quem escreveu o conjunto.",
     .remedy = "Nada há a corrigir. Guarde o conjunto se precisar do que ficou de fora."},
});

}  // namespace

std::span<const RuleHelp> portuguese_import_help() { return portuguese_import; }

}  // namespace crosswalk::report
