#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto portuguese_content = std::to_array<RuleHelp>({
    {.rule = "duplicate-id",
     .summary = "dois ficheiros, duas entradas de um quadro ou duas linhas de uma tabela de "
                "correspondências têm o mesmo identificador",
     .meaning = "Uma referência a este identificador, ou uma observação sobre ele, tanto podia "
                "dizer respeito a um como ao outro.",
     .cause = "Copiou-se uma entrada, uma linha ou um ficheiro inteiro, e o identificador ficou "
              "como estava.",
     .remedy = "Dê a um dos dois um identificador próprio, ou apague a cópia."},
    {.rule = "misnamed-file",
     .summary = "um ficheiro de dados não tem o nome do identificador que está dentro dele",
     .meaning = "É pelos nomes dos ficheiros que o programa sabe o que se pode comparar com o quê: "
                "procura um quadro 'x' em 'x.yaml', uma tabela de x para y em 'x--y.yaml'.",
     .cause =
         "O ficheiro foi copiado ou mudou de nome, ou alterou-se o identificador que tem dentro.",
     .remedy = "Dê ao ficheiro o nome do identificador, ou corrija o identificador."},
    {.rule = "unknown-framework",
     .summary = "uma tabela de correspondências ou uma lista de relatórios nomeia um quadro que "
                "não existe",
     .meaning = "O que se queria comparar com esse quadro não se pode comparar.",
     .cause =
         "O identificador está mal escrito, ou o ficheiro do quadro não está na pasta dos dados.",
     .remedy = "Corrija o identificador, ou ponha o ficheiro na pasta. 'crosswalk list' mostra os "
               "identificadores conhecidos."},
    {.rule = "opposite-crosswalks",
     .summary = "entre os mesmos quadros há duas tabelas de correspondências, uma em cada sentido",
     .meaning = "Uma só tabela serve para os dois sentidos; duas poderiam contradizer-se.",
     .cause = "Duas pessoas começaram cada uma a sua tabela, ou não se sabia que uma tabela se lê "
              "nos dois sentidos.",
     .remedy = "Passe as linhas de um ficheiro para o outro, trocando a esquerda e a direita "
               "('within' passa a 'contains'), e apague o ficheiro que ficou vazio."},
    {.rule = "unknown-concept",
     .summary = "nomeia-se um conceito que o quadro não define",
     .meaning = "Uma linha que se guie pelo conceito não chegaria à entrada.",
     .cause = "A palavra está mal escrita, ou o conceito nunca foi acrescentado à lista no começo "
              "do ficheiro do quadro.",
     .remedy = "Corrija a palavra, ou acrescente o conceito em 'concepts', no começo do ficheiro "
               "do quadro."},
    {.rule = "unknown-ref",
     .summary = "uma linha nomeia uma entrada que o quadro não tem",
     .meaning = "A linha aponta para nada e por isso não pode ser usada.",
     .cause = "O identificador está mal escrito, ou o quadro foi renumerado depois de a linha ter "
              "sido escrita.",
     .remedy = "Corrija o identificador; a mensagem propõe o mais próximo, e 'crosswalk show "
               "QUADRO' mostra-os todos. Depois de uma renumeração, 'crosswalk diff ANTIGO NOVO' "
               "mostra o que foi feito de cada identificador."},
    {.rule = "empty-ref",
     .summary = "uma referência não alcança nenhum item",
     .meaning = "A entrada existe, mas nela e abaixo dela nenhum item está associado ao conceito, "
                "e por isso esta parte da linha não tem efeito.",
     .cause = "Os itens em que se pensava nunca foram associados ao conceito, ou nomeou-se a "
              "categoria errada.",
     .remedy = "Acrescente o conceito aos 'concepts' dos itens em causa, nomeie esses itens "
               "diretamente, ou apague a referência."},
    {.rule = "unknown-citation",
     .summary = "uma linha cita uma categoria que o quadro da esquerda não tem",
     .meaning = "'cited' contém as designações ou os identificadores de categorias do quadro da "
                "esquerda, tal como a fonte os nomeia.",
     .cause = "Um erro de escrita, ou é a própria fonte que nomeia uma categoria que não existe.",
     .remedy = "Corrija a designação. Se o erro é da fonte, deixe-a de fora aqui e diga-o na nota "
               "('note') da linha."},
    {.rule = "repeated-pair",
     .summary = "as mesmas duas referências são avaliadas duas vezes",
     .meaning = "Um par tem um juízo; com dois, não se podia confiar em nenhum.",
     .cause =
         "Duas pessoas preencheram a tabela, ou copiou-se uma linha e só se mudou o identificador.",
     .remedy = "Junte as duas linhas e guarde as duas razões em 'rationale'. Se discordam, decida, "
               "e diga na nota que há opiniões diferentes."},
    {.rule = "contradictory-mappings",
     .summary =
         "para um item e com a mesma base, uma linha encontra uma correspondência e outra nenhuma",
     .meaning =
         "Vale a correspondência, porque uma que foi encontrada pesa mais do que uma procura que "
         "nada encontrou. Mas quem ler perguntará qual das duas linhas está certa.",
     .cause = "Duas linhas nomeiam o mesmo item ou a mesma categoria, escritas em alturas "
              "diferentes ou por pessoas diferentes.",
     .remedy = "Apague uma das duas linhas, ou faça com que uma delas nomeie o item mais "
               "diretamente: o que nomeia um item vale antes do que nomeia a sua categoria."},
    {.rule = "outdated-version",
     .summary = "uma tabela de correspondências foi avaliada sobre outra versão de um quadro",
     .meaning = "Os juízos podem já não condizer com os textos tal como estão agora.",
     .cause = "O quadro saiu numa nova edição, ou mudou-se a sua versão, depois de as linhas terem "
              "sido avaliadas.",
     .remedy = "Veja as linhas de novo ('crosswalk diff ANTIGO NOVO' mostra o que mudou) e depois "
               "escreva na tabela a versão presente do quadro."},
    {.rule = "stale-mapping",
     .summary = "um texto mudou desde que uma linha foi avaliada sobre ele",
     .meaning = "A linha foi avaliada sobre palavras diferentes das que lá estão agora; continua a "
                "contar, mas com uma marca.",
     .cause = "O texto de uma entrada que ela nomeia foi corrigido ou traduzido de novo depois da "
              "revisão.",
     .remedy = "Veja a linha de novo: a relação ainda se mantém, a razão ainda é verdadeira? "
               "Corrija o que for de corrigir e deixe que o comando 'review' renove os selos. Se a "
               "pasta de dados tiver também a edição anterior, com um identificador próprio, "
               "'check' mostra o texto que foi avaliado."},
    {.rule = "missing-translation",
     .summary = "falta a um texto uma das línguas do seu ficheiro",
     .meaning = "Um relatório na língua que falta mostra em vez dele o texto original.",
     .cause =
         "Acrescentou-se um texto numa só língua. As línguas de um quadro são as do seu título; as "
         "de uma tabela de correspondências, as que houver em qualquer das suas razões.",
     .remedy = "Acrescente a tradução."},
    {.rule = "untagged-term",
     .summary = "uma entrada fala de um conceito e não está associada a ele",
     .meaning = "As linhas que se guiam pelo conceito não alcançam esta entrada, embora o texto "
                "dela fale dele.",
     .cause = "O texto tem um dos radicais enumerados em 'terms' do conceito, e o conceito foi "
              "esquecido; ou o radical serve também para palavras que querem dizer outra coisa.",
     .remedy = "Se a entrada trata do conceito, acrescente-o aos 'concepts' da entrada. Se não, "
               "torne o radical mais exato."},
    {.rule = "size-mismatch",
     .summary = "um quadro não tem tantas entradas como a sua fonte",
     .meaning = "'size' diz quantas categorias e quantos itens tem a fonte; aqui há mais ou menos.",
     .cause =
         "Uma entrada foi esquecida ou registada duas vezes, ou só se conseguiu parte da fonte.",
     .remedy = "Acrescente o que falta, ou diga em 'items_missing' o que não se conseguiu e "
               "porquê. Se as entradas estão certas, corrija 'size'."},
    {.rule = "duplicate-text",
     .summary = "dois itens de um quadro dizem o mesmo",
     .meaning = "O texto conta duas vezes sempre que se contam itens.",
     .cause = "A fonte repete-se, ou copiou-se um item ao escrever e não se mudou o texto.",
     .remedy = "Numa transcrição fiel nada há a corrigir: tenha-o em conta ao contar. Numa lista "
               "sua, um dos dois pode sair."},
    {.rule = "citation-mismatch",
     .summary = "uma linha cita categorias diferentes daquelas em que estão as suas referências",
     .meaning = "A fonte nomeia uma categoria, e as entradas que a linha nomeia estão noutra. Uma "
                "das duas está errada.",
     .cause = "É a própria fonte que nomeia a categoria errada, ou a referência foi mal escolhida.",
     .remedy = "Se o erro é da fonte, deixe 'cited' como está impresso e diga-o na nota ('note') "
               "da linha. Se não, corrija a referência."},
    {.rule = "uncited-concept",
     .summary =
         "um item está associado ao conceito de uma linha fora das categorias que a linha cita",
     .meaning = "A linha guia-se por um conceito e cita as categorias onde a fonte o vê. O "
                "conceito aparece também noutro lugar, e a linha não alcança esse item.",
     .cause = "A fonte não reparou nesse lugar, ou associou-se o item ao conceito embora a fonte "
              "não o veja lá.",
     .remedy = "Acrescente a categoria, se a fonte a inclui, ou tire o conceito ao item. Se a "
               "fonte simplesmente a deixa de fora, nada há a corrigir: cabe a quem lê julgar."},
    {.rule = "quote-not-found",
     .summary = "as palavras que uma linha cita não estão em nenhuma das entradas que ela nomeia",
     .meaning = "Uma citação deixa verificar a fonte. Maiúsculas e minúsculas, mudanças de linha e "
                "palavras omitidas (…) não contam, e mesmo assim as palavras não estão lá.",
     .cause = "A fonte parafraseia o seu próprio item, a citação foi escrita de memória, ou a "
              "referência está errada.",
     .remedy = "Compare a citação com a entrada. Corrija a citação ou a referência; se a fonte "
               "parafraseia, deixe-a e diga-o na nota ('note')."},
});

}  // namespace

std::span<const RuleHelp> portuguese_content_help() { return portuguese_content; }

}  // namespace crosswalk::report
