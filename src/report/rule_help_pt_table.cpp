#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto portuguese_table = std::to_array<RuleHelp>({
    {.rule = "table-syntax",
     .summary = "uma tabela não se deixa ler como CSV",
     .meaning = "A tabela não se deixa dividir em linhas e células, e por isso nada dela é usado.",
     .cause = "Uma aspa abre uma célula e não é fechada, e engole as linhas seguintes; ou há uma "
              "aspa no meio de uma célula.",
     .remedy = "Ponha entre aspas duplas uma célula que contenha um separador, uma aspa ou uma "
               "mudança de linha, e dobre cada aspa dentro dela: \"diz \"\"sim\"\"\". Uma folha de "
               "cálculo fá-lo sozinha quando grava como “CSV UTF-8”."},
    {.rule = "unclear-separator",
     .summary = "a primeira linha não diz o que separa as células de uma tabela",
     .meaning = "As células são separadas por vírgulas, pontos e vírgulas ou tabuladores; vale o "
                "sinal que mais vezes estiver na primeira linha, e aqui há dois em igual número.",
     .cause = "O nome de uma coluna contém um destes sinais, ou a primeira linha foi escrita com "
              "um separador diferente do resto.",
     .remedy = "Use um só separador em toda a tabela. Ponha entre aspas duplas o nome de uma "
               "coluna que contenha um destes sinais, ou escolha outro nome."},
    {.rule = "ragged-row",
     .summary = "uma linha de uma tabela tem mais ou menos células do que a primeira",
     .meaning =
         "Numa linha com células a menos ou a mais não é certo que célula pertence a que coluna.",
     .cause = "Um texto com uma vírgula não está entre aspas duplas, ou falta um separador onde "
              "uma célula está vazia.",
     .remedy = "Ponha o texto entre aspas duplas, ou acrescente o separador que falta. Células "
               "vazias no fim de uma linha demasiado longa não fazem mal."},
    {.rule = "repeated-column",
     .summary = "duas colunas de uma tabela têm o mesmo nome",
     .meaning = "Só uma das duas pode ser a que se quer.",
     .cause = "Copiou-se uma coluna na folha de cálculo, ou duas pessoas que codificam têm o mesmo "
              "nome.",
     .remedy = "Dê a uma das duas colunas um nome próprio."},
    {.rule = "missing-column",
     .summary = "falta a uma tabela uma coluna que tem de ter",
     .meaning = "A primeira linha dá os nomes das colunas, e entre eles não está um que é preciso.",
     .cause = "A coluna tem outro nome, ou falta a primeira linha com os nomes. Uma tabela de "
              "avaliações tem uma coluna 'unit' e uma coluna para cada pessoa que codifica, e "
              "estas são pelo menos duas.",
     .remedy = "Dê à coluna o nome que a mensagem indica, na primeira linha da tabela."},
    {.rule = "missing-cell",
     .summary = "uma célula que tem de dizer algo está vazia",
     .meaning = "A linha ou a coluna não se distinguiria de outras.",
     .cause = "O nome de uma coluna ou a unidade de uma linha ficou vazio, muitas vezes porque a "
              "folha de cálculo o mostrava uma só vez para várias linhas.",
     .remedy = "Preencha a célula: cada coluna com células tem um nome, e cada linha com "
               "avaliações diz de que unidade são."},
    {.rule = "table-too-large",
     .summary = "uma tabela tem mais colunas, células ou valores diferentes do que se leem",
     .meaning = "Leem-se no máximo 16 384 colunas, 16 milhões de células e, numa escala de "
                "palavras, 1000 avaliações diferentes.",
     .cause = "Entre as avaliações está uma coluna de observações, e cada observação conta como "
              "uma avaliação diferente.",
     .remedy =
         "Deixe de fora a coluna de observações, e fique com uma coluna por pessoa que codifica."},
    {.rule = "repeated-unit",
     .summary = "uma tabela de avaliações tem duas linhas para uma unidade",
     .meaning = "Dois juízos da mesma pessoa sobre a mesma unidade não podem contar ambos.",
     .cause = "Copiou-se uma linha, ou deu-se uma linha a cada pessoa que codifica onde devia "
              "haver uma coluna.",
     .remedy = "Deixe uma linha por unidade, com o que cada pessoa diz dela lado a lado."},
    {.rule = "invalid-rating",
     .summary = "uma avaliação está fora da escala",
     .meaning = "A avaliação não é nenhum dos valores que a escala permite.",
     .cause = "Um erro de escrita, uma vírgula em vez do ponto decimal, ou uma palavra que falta "
              "em --order.",
     .remedy = "Corrija a célula, ou acrescente a palavra em --order. Numa escala intervalar as "
               "avaliações são números com ponto decimal; numa escala de razão nenhum é negativo. "
               "O que uma pessoa não avaliou fica vazio."},
    {.rule = "unclear-missing",
     .summary = "uma avaliação parece o sinal de uma que falta",
     .meaning = "Só uma célula vazia é uma avaliação em falta. Um sinal como '.' ou 'NA' conta "
                "como outra avaliação qualquer e altera os resultados.",
     .cause = "A tabela vem de um programa que escreve assim os valores em falta.",
     .remedy = "Esvazie essas células. Se o sinal é mesmo uma avaliação, indique todas as "
               "avaliações com --order."},
    {.rule = "no-common-unit",
     .summary = "não há duas pessoas que tenham avaliado a mesma unidade",
     .meaning = "O acordo só se vê no que duas pessoas avaliaram ambas; por isso não se pode dar "
                "nenhum valor.",
     .cause = "As pessoas dividiram o trabalho entre si, ou escreveram as unidades de maneiras "
              "diferentes.",
     .remedy = "Peça às duas que avaliem algumas unidades em comum. Escreva as unidades da mesma "
               "maneira; nas tabelas de correspondências, as duas pessoas precisam de linhas que "
               "alcancem os mesmos itens."},
});

}  // namespace

std::span<const RuleHelp> portuguese_table_help() { return portuguese_table; }

}  // namespace crosswalk::report
