#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::Entry> portuguese_indirect_phrases() {
  return {
      {Phrase::compared_path,
       "**Indireta:** não há tabela de correspondências entre os dois, por isso a comparação passa "
       "por {route}. O que se diz abaixo decorre de {tables}; ninguém avaliou os dois lados um "
       "contra o outro"},
      {Phrase::rule_path_reach,
       "A classe de um item deriva de uma cadeia de tabelas de correspondências. Um *caminho* leva "
       "de um item, pelas linhas das tabelas que valem para ele, a um item intermédio e daí a uma "
       "correspondência. Uma linha não vale para um item quando outra mais específica não "
       "encontrou correspondência."},
      {Phrase::rule_path_strength,
       "Dois passos juntam-se numa relação: *igual* deixa a outra como está, *parte de* duas vezes "
       "é *parte de*, *contém* duas vezes é *contém*; tudo o resto fica com a classe mais fraca "
       "das duas e é indeterminado, isto é, apenas possível. De vários caminhos decide a classe "
       "mais forte, e entre caminhos para a mesma classe um que seja determinado; todos são "
       "listados."},
      {Phrase::rule_path_unreached,
       "Um item sem caminho fica *não abordado*. Que a lista intermédia não tenha correspondência "
       "é anotado e nunca transportado: nada diz sobre a outra ponta."},
      {Phrase::path_meaning_not_addressed,
       "nenhum caminho parte do item: não se sabe se o outro lado tem correspondência"},
      {Phrase::meaning_undetermined,
       "“Possível” depois de uma classe ou relação significa que ela assenta apenas em caminhos "
       "que deixam em aberto como as duas pontas se relacionam: duas sobreposições não têm de se "
       "encontrar. Nas tabelas para programas chama-se *undetermined*."},
      {Phrase::path_relation, "{relation} possível"},
      {Phrase::path_summary,
       "De **{n}** dos {total} {items} ({percent} %) um caminho leva a {other}: de **{certain}** a "
       "uma correspondência certa ({certain_overlap} por sobreposição, {certain_weak} por "
       "sobreposição fraca), de **{possible}** a uma apenas possível ({possible_overlap} por "
       "sobreposição, {possible_weak} por sobreposição fraca)."},
      {Phrase::path_summary_nothing, "De nenhum dos {total} {items} um caminho leva a {other}."},
      {Phrase::path_mixed,
       "**{n}** dos que têm sobreposição fraca certa tem também uma sobreposição possível, e é "
       "nela que figura na tabela.|**{n}** dos que têm sobreposição fraca certa têm também uma "
       "sobreposição possível, e é nela que figuram na tabela."},
      {Phrase::path_only_against,
       "**{n}** não tem correspondência em {hub}; face a {other} ninguém procurou|**{n}** não têm "
       "correspondência em {hub}; face a {other} ninguém procurou"},
      {Phrase::path_not_addressed,
       "**{n}** não é abordado: nenhum caminho parte dele, o que não quer dizer que não tenha "
       "correspondência.|**{n}** não são abordados: nenhum caminho parte deles, o que não quer "
       "dizer que não tenham correspondência."},
      {Phrase::matrix_possible,
       "“Possível” diz que aí só levam caminhos que deixam em aberto como as duas pontas se "
       "relacionam; entre parênteses está quantos dos itens não têm aí mais do que uma "
       "correspondência possível, quando não são todos."},
      {Phrase::matrix_possible_rows,
       "Categorias com itens em sobreposição que é apenas possível: {rows}."},
      {Phrase::possible_among, "{n} possível|{n} possíveis"},
      {Phrase::path_intro,
       "Cada linha abaixo é um caminho. O identificador indica a linha da tabela do primeiro "
       "passo, o item intermédio e a linha da tabela do passo seguinte; havendo vários itens "
       "intermédios, o primeiro deles e quantos mais são."},
      {Phrase::path_mappings_intro,
       "Todos os caminhos com os seus passos. A relação de um caminho lê-se de {left} para "
       "{right}, a de um passo da esquerda para a direita da sua própria linha."},
      {Phrase::path_meaning_within, "o que está à esquerda é parte do que está à direita"},
      {Phrase::path_meaning_contains, "o que está à direita é parte do que está à esquerda"},
      {Phrase::path_hop, "Passo {number}, {table}: {left} **{relation}** {right}"},
      {Phrase::heading_hops, "As linhas de que os caminhos se servem"},
      {Phrase::path_between, "Entre os dois passos: {items}."},
      {Phrase::only_against, "Sem correspondência em {hub}"},
      {Phrase::more_counterparts, "e mais {n} (ver a linha da tabela)"},
      {Phrase::more_items, "e mais {n}"},
      {Phrase::left_out,
       "**Deixado de fora de {short}:** {n} item, por evidência fraca; o que foi avaliado só com "
       "ele conta aqui como não abordado|**Deixados de fora de {short}:** {n} itens, por evidência "
       "fraca; o que foi avaliado só com eles conta aqui como não abordado"},
      {Phrase::overview_title, "{left} e {n} lista num relance|{left} e {n} listas num relance"},
      {Phrase::overview_intro,
       "Um quadro face a várias listas. Cada lista pode ser comparada por si, com as razões."},
      {Phrase::overview_countries, "As listas de um país partilham uma coluna."},
      {Phrase::overview_cells,
       "Cada célula traz a classe mais forte que alguma lista da coluna dá a um item da linha, e o "
       "número de itens de {left} que ali têm correspondência, certa ou possível; entre parênteses "
       "está para quantos deles ela é apenas possível e para quantos assenta apenas em itens não "
       "verificados. “(?)” depois de uma classe di-lo da própria classe. Uma célula vazia "
       "significa que não se conhece correspondência."},
      {Phrase::overview_partly_known,
       "Não significa que não exista: {n} das {total} listas só é conhecida em parte.|Não "
       "significa que não exista: {n} das {total} listas só são conhecidas em parte."},
      {Phrase::overview_indirect,
       "Ninguém avaliou {left} diretamente face a estas listas. O que aqui se diz passa por {hub}: "
       "decorre do que foi avaliado de {left} face a {hub} e de {hub} face a cada lista, e muito "
       "disso é apenas possível."},
      {Phrase::overview_left, "{left} por país"},
      {Phrase::overview_left_lists, "{left} por lista"},
      {Phrase::overview_hub, "{hub} por país"},
      {Phrase::overview_hub_lists, "{hub} por lista"},
      {Phrase::overview_hub_intro,
       "Se as listas de uma coluna cobrem um item de {hub}, segundo as tabelas de correspondências "
       "entre {hub} e as listas. “Não se sabe” significa que ninguém procurou, ou que o que se "
       "conhece das listas não o diz."},
      {Phrase::overview_lists, "As listas"},
      {Phrase::overview_columns,
       "Itens de uma lista segundo a evidência: lidos no texto oficial ou na página do emissor "
       "(verificados), lidos numa página que o reproduz (secundários), não confirmados (não "
       "verificados)."},
      {Phrase::covered, "Coberto"},
      {Phrase::weakly_covered, "Fracamente"},
      {Phrase::absent, "Procurado e ausente"},
      {Phrase::not_known, "Não se sabe"},
      {Phrase::unverified_among, "{n} não verificado|{n} não verificados"},
      {Phrase::column_list, "Lista"},
      {Phrase::column_country, "País"},
      {Phrase::column_title, "Título"},
      {Phrase::column_verified, "Verificados"},
      {Phrase::column_secondary, "Secundários"},
      {Phrase::column_unverified, "Não verificados"},
  };
}

}  // namespace crosswalk::report
