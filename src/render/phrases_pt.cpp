#include "render/phrases.hpp"

namespace crosswalk::render {

const Catalogue& portuguese_catalogue() {
  static const Catalogue catalogue{
      .language = "pt",
      .phrases =
          {
              {Phrase::report_title, "{left} e {right}: comparação de competências"},
              {Phrase::intro,
               "Dois quadros de competências lado a lado: para cada item, se o outro lado tem uma "
               "contraparte, quão próxima ela é e quem o disse."},
              {Phrase::compared_framework, "**{short}:** {title}, versão {version} ({size})"},
              {Phrase::compared_crosswalk,
               "**Tabela de correspondências:** {id} ({mappings}), cobertura {coverage}: a tabela "
               "feita à mão de onde vêm todos os juízos deste relatório"},
              {Phrase::compared_turned,
               "**Sentido:** a tabela foi escrita de {right} para {left} e lê-se aqui de {left} "
               "para {right}; os juízos são os mesmos"},
              {Phrase::compared_reviewed,
               "**Revisão:** {n} de {total} linhas de {id} foi avaliada com os textos tal como "
               "aqui "
               "estão|**Revisão:** {n} de {total} linhas de {id} foram avaliadas com os textos tal "
               "como aqui estão"},
              {Phrase::compared_stale,
               "**Desatualizada:** um texto mudou desde que {n} linha de {id} foi avaliada: "
               "{mappings}|**Desatualizadas:** há textos que mudaram desde que {n} linhas de {id} "
               "foram avaliadas: {mappings}"},
              {Phrase::missing_items, "**Em falta em {short}:** {why}"},
              {Phrase::paraphrased,
               "**Redação de {short}:** os itens são uma paráfrase deste projeto, não as palavras "
               "da fonte"},
              {Phrase::items, "{n} item|{n} itens"},
              {Phrase::categories, "{n} categoria|{n} categorias"},
              {Phrase::mappings, "{n} linha|{n} linhas"},
              {Phrase::tree_size, "{categories}, {items}"},
              {Phrase::coverage_partial, "parcial"},
              {Phrase::coverage_complete, "completa"},

              {Phrase::class_overlap, "Sobreposição"},
              {Phrase::class_weak_overlap, "Sobreposição fraca"},
              {Phrase::class_only, "Exclusivo de {short}"},
              {Phrase::class_only_here, "Exclusivo deste lado"},
              {Phrase::class_not_addressed, "Não abordado"},
              {Phrase::relation_same, "igual"},
              {Phrase::relation_within, "dentro de"},
              {Phrase::relation_contains, "contém"},
              {Phrase::relation_overlap, "sobreposição"},
              {Phrase::relation_weak_overlap, "sobreposição fraca"},
              {Phrase::relation_none, "nenhuma"},
              {Phrase::extent_partial, "{relation}, parcial"},
              {Phrase::extent_full, "{relation}, total"},
              {Phrase::basis_item, "item"},
              {Phrase::basis_concept, "conceito “{concept}”"},
              {Phrase::basis_category, "categoria {category}"},
              {Phrase::basis_path, "caminho"},
              {Phrase::basis_closed_table, "cobertura completa"},
              {Phrase::unverified, "(?) não verificado"},
              {Phrase::stale, "(!) desatualizada"},

              {Phrase::column_class, "Classe"},
              {Phrase::column_meaning, "Significado"},
              {Phrase::column_relation, "Relação"},
              {Phrase::column_category, "Categoria"},
              {Phrase::column_items, "Itens"},
              {Phrase::column_item, "Item"},
              {Phrase::column_text, "Texto"},
              {Phrase::column_why, "Porquê (base: linha)"},
              {Phrase::column_counterparts, "Contrapartes em {other}"},
              {Phrase::column_also, "Também alcançado por"},
              {Phrase::column_file, "Ficheiro"},
              {Phrase::column_id, "Identificador"},
              {Phrase::column_version, "Versão"},
              {Phrase::column_digest, "SHA-256 (início)"},
              {Phrase::column_contents, "Conteúdo"},
              {Phrase::row_total, "Todos"},

              {Phrase::heading_summary, "Resumo"},
              {Phrase::summary_some,
               "Dos {total} itens de {own}, **{n}** ({percent} %) tem contraparte em {other}: "
               "{overlap} por sobreposição, {weak} por sobreposição fraca.|Dos {total} itens de "
               "{own}, **{n}** ({percent} %) têm contraparte em {other}: {overlap} por "
               "sobreposição, {weak} por sobreposição fraca."},
              {Phrase::summary_all,
               "O único item de {own} tem contraparte em {other}: {overlap} por sobreposição, "
               "{weak} por sobreposição fraca.|**Todos os {n}** itens de {own} têm contraparte em "
               "{other}: {overlap} por sobreposição, {weak} por sobreposição fraca."},
              {Phrase::summary_nothing,
               "Nenhum dos {total} itens de {own} tem contraparte em {other}."},
              {Phrase::summary_only,
               "**{n}** foi examinado e não tem nenhuma: é exclusivo de {own}.|**{n}** foram "
               "examinados e não têm nenhuma: são exclusivos de {own}."},
              {Phrase::summary_not_addressed,
               "**{n}** não é abordado: ninguém o avaliou, o que não quer dizer que não tenha "
               "contraparte.|**{n}** não são abordados: ninguém os avaliou, o que não quer dizer "
               "que não tenham contraparte."},
              {Phrase::summary_unverified,
               "Entre os itens de {own}, **{n}** não está verificado: {overlap} em sobreposição, "
               "{weak} em sobreposição fraca, {only} em exclusivo de {own}, {not_addressed} em não "
               "abordado.|Entre os itens de {own}, **{n}** não estão verificados: {overlap} em "
               "sobreposição, {weak} em sobreposição fraca, {only} em exclusivo de {own}, "
               "{not_addressed} em não abordado."},
              {Phrase::summary_no_items,
               "{own} não tem aqui itens, pelo que nada há a avaliar desse lado."},

              {Phrase::heading_method, "Legenda e método"},
              {Phrase::meaning_overlap,
               "uma linha da tabela dá ao item uma contraparte: igual, dentro de, contém ou "
               "sobreposição"},
              {Phrase::meaning_weak_overlap,
               "uma linha da tabela dá ao item uma contraparte que só tem um pouco em comum com "
               "ele"},
              {Phrase::meaning_only, "alguém procurou, e o outro lado não tem contraparte"},
              {Phrase::meaning_only_complete,
               "alguém procurou, e o outro lado não tem contraparte; ou nenhuma linha alcança o "
               "item e a tabela declara-se completa"},
              {Phrase::meaning_not_addressed,
               "nenhuma linha alcança o item: ninguém o avaliou, e por isso nada se sabe"},
              {Phrase::meaning_unverified,
               "“{mark}” assinala um item cuja redação não pôde ser confirmada num texto oficial."},
              {Phrase::meaning_stale,
               "“{mark}” marca uma linha que tem de ser revista: um texto mudou desde que ela foi "
               "avaliada."},
              {Phrase::method_intro,
               "A classe de um item nunca é atribuída à mão. Resulta das linhas da tabela de "
               "correspondências, por quatro regras:"},
              {Phrase::rule_reach,
               "Uma linha *alcança* um item quando o nomeia (base: item), quando nomeia um "
               "conceito "
               "que o item contém (base: conceito) ou quando nomeia uma categoria acima dele "
               "(base: "
               "categoria)."},
              {Phrase::rule_basis,
               "Decide a base mais específica: o item antes do conceito, o conceito antes da "
               "categoria, a categoria próxima antes da distante."},
              {Phrase::rule_strength,
               "Entre linhas com a mesma base decide a relação mais forte: sobreposição, depois "
               "sobreposição fraca, depois nenhuma."},
              {Phrase::rule_unreached_partial,
               "Um item que nenhuma linha alcança fica *não abordado*: a cobertura desta tabela é "
               "parcial, isto é, ela não pretende ter examinado tudo."},
              {Phrase::rule_unreached_complete,
               "Um item que nenhuma linha alcança *não tem contraparte*: a cobertura desta tabela "
               "é "
               "completa, isto é, ela declara ter examinado tudo (base: cobertura completa)."},
              {Phrase::method_visible,
               "Uma linha que alcança um item sem decidir a sua classe continua visível em “Também "
               "alcançado por”. Os dois lados são classificados pelas mesmas regras. Uma categoria "
               "não tem classe própria, só contagens."},
              {Phrase::heading_relations, "Relações"},
              {Phrase::meaning_same, "a mesma competência, por outras palavras"},
              {Phrase::meaning_within, "o lado de {left} é parte do lado de {right}"},
              {Phrase::meaning_contains, "o lado de {right} é parte do lado de {left}"},
              {Phrase::meaning_relation_overlap,
               "têm muito em comum; cada lado pede também algo que o outro não pede"},
              {Phrase::meaning_relation_weak_overlap, "têm um pouco em comum"},
              {Phrase::meaning_none, "alguém procurou, e não há contraparte"},
              {Phrase::meaning_extent,
               "“Parcial” ou “total” a seguir a uma relação diz para quanto das entradas ela vale, "
               "quando a fonte o diz."},
              {Phrase::heading_notes, "Notas da edição"},

              {Phrase::heading_matrix, "Matriz"},
              {Phrase::matrix_intro,
               "Cada linha é uma parte de {left}, cada coluna uma parte de {right}. A célula traz "
               "a "
               "classe mais forte entre as duas e o número de itens de {left} que aí têm "
               "contraparte. Uma célula vazia quer dizer que a tabela de correspondências não dá "
               "nenhuma."},
              {Phrase::matrix_empty,
               "Nenhuma linha da tabela dá a um item de {left} uma contraparte em {right}."},
              {Phrase::matrix_columns, "As colunas:"},
              {Phrase::heading_glance, "{short} por categoria"},

              {Phrase::section_overlap,
               "{n} item de {left} tem contraparte em {right}.|{n} itens de {left} têm contraparte "
               "em {right}."},
              {Phrase::section_weak_overlap,
               "{n} item de {left} tem em {right} uma contraparte que só tem um pouco em comum com "
               "ele.|{n} itens de {left} têm em {right} uma contraparte que só tem um pouco em "
               "comum com eles."},
              {Phrase::section_only,
               "{n} item de {left} foi examinado, e {right} não tem contraparte.|{n} itens de "
               "{left} foram examinados, e {right} não tem contraparte."},
              {Phrase::section_not_addressed,
               "{n} item de {left} não é alcançado por nenhuma linha. Ninguém o avaliou; se "
               "{right} "
               "tem contraparte está em aberto.|{n} itens de {left} não são alcançados por nenhuma "
               "linha. Ninguém os avaliou; se {right} tem contrapartes está em aberto."},
              {Phrase::section_nothing, "Nenhum item de {left} está nesta classe."},
              {Phrase::also_reached, "{mapping} ({relation}; {basis})"},

              {Phrase::heading_right, "O lado de {right}"},
              {Phrase::heading_gaps, "Itens de {right} sem contraparte"},
              {Phrase::heading_all_items, "Todos os itens de {right}"},
              {Phrase::gaps_nothing,
               "Deste lado não há lacunas: cada um dos {n} itens de {right} tem contraparte em "
               "{left}."},
              {Phrase::gaps_some,
               "{n} dos {total} itens de {right} não tem em {left} contraparte conhecida: {only} "
               "examinados e sem nenhuma, {not_addressed} não abordados.|{n} dos {total} itens de "
               "{right} não têm em {left} contraparte conhecida: {only} examinados e sem nenhuma, "
               "{not_addressed} não abordados."},

              {Phrase::heading_mappings, "Linhas da tabela"},
              {Phrase::mappings_intro,
               "Todas as linhas da tabela de correspondências, com a sua razão. A relação lê-se de "
               "{left} para {right}."},
              {Phrase::mapping_side, "**{short}:** {entries}"},
              {Phrase::mapping_relation, "**Relação:** {relation}"},
              {Phrase::mapping_cited, "**Citado pela fonte:** {cited} ({short})"},
              {Phrase::mapping_quote, "As palavras da fonte sobre {short}:"},
              {Phrase::mapping_note, "**Nota da edição:**"},
              {Phrase::mapping_source, "**Fonte desta linha:** {source}"},
              {Phrase::mapping_reviewed, "**Revisão:** {date}, {who}"},
              {Phrase::no_counterpart, "sem contraparte"},
              {Phrase::concept_below, "{entry} (onde contém o conceito “{concept}”)"},
              {Phrase::concept_anywhere, "tudo o que contém o conceito “{concept}”"},
              {Phrase::reached_items, "{ref}: {items}"},

              {Phrase::heading_findings, "Notas sobre a fonte"},
              {Phrase::findings_intro,
               "O que as verificações encontraram nos três ficheiros. Nada foi corrigido em "
               "silêncio."},
              {Phrase::findings_nothing, "Nenhuma: as verificações nada encontraram a assinalar."},
              {Phrase::severity_warning, "Aviso"},
              {Phrase::severity_note, "Nota"},

              {Phrase::heading_provenance, "Proveniência"},
              {Phrase::made_by,
               "Produzido por crosswalk {version}, formato de relatório {format}, a partir destes "
               "ficheiros:"},
              {Phrase::translations,
               "As palavras de uma fonte são as da sua língua original; os textos em qualquer "
               "outra "
               "língua são traduções deste projeto."},
              {Phrase::fallbacks,
               "Um texto que não existe na língua deste relatório aparece noutra, seguido da "
               "etiqueta dessa língua entre parênteses retos."},
              {Phrase::source_heading, "Fonte: {name}"},
              {Phrase::label_source, "Fonte"},
              {Phrase::label_publisher, "Editor"},
              {Phrase::label_country, "País"},
              {Phrase::label_rights, "Direitos"},
              {Phrase::label_derived_from, "Derivado de"},
              {Phrase::label_original, "Língua original"},
              {Phrase::label_wording, "Redação dos itens"},
              {Phrase::wording_verbatim, "as palavras da própria fonte"},
              {Phrase::wording_paraphrase, "paráfrase deste projeto"},
              {Phrase::heading_statements, "Declarações das fontes"},
              {Phrase::statement_of, "**{label} ({names}):** {words}"},
              {Phrase::heading_entry_sources, "Fontes de entradas individuais"},
              {Phrase::label_disclaimer, "Declaração"},
              {Phrase::label_acknowledgement, "Agradecimento"},

              {Phrase::compared_path,
               "**Indireta:** não há tabela de correspondências entre os dois, por isso a "
               "comparação passa por {route}. O que se diz abaixo decorre de {tables}; ninguém "
               "avaliou os dois lados um contra o outro"},
              {Phrase::rule_path_reach,
               "A classe de um item deriva de uma cadeia de tabelas de correspondências. Um "
               "*caminho* leva de um item, pelas linhas das tabelas que valem para ele, a um item "
               "intermédio e daí a uma contraparte. Uma linha não vale para um item "
               "quando outra mais específica não encontrou contraparte."},
              {Phrase::rule_path_strength,
               "Dois passos juntam-se numa relação: *igual* deixa a outra como está, *parte de* "
               "duas vezes é *parte de*, *contém* duas vezes é *contém*; tudo o resto fica com "
               "a classe mais fraca das duas e é indeterminado. De vários caminhos decide o "
               "mais forte, e todos são listados."},
              {Phrase::rule_path_unreached,
               "Um item sem caminho fica *não abordado*. Que a lista intermédia não tenha "
               "equivalente é anotado e nunca transportado: nada diz sobre a outra ponta."},
              {Phrase::meaning_undetermined,
               "“Indeterminado” depois de uma relação significa que os passos deixam em aberto "
               "como as duas pontas se relacionam: duas sobreposições não têm de se encontrar."},
              {Phrase::path_relation, "{relation}, indeterminado"},
              {Phrase::path_undetermined, "indeterminado"},
              {Phrase::path_intro,
               "Cada linha abaixo é um caminho. O identificador indica a "
               "correspondência do primeiro passo, o item intermédio e a correspondência do "
               "passo seguinte."},
              {Phrase::path_hop, "Passo {number}, {table}: {left} **{relation}** {right}"},
              {Phrase::only_against, "exclusivo face a {hub}"},
              {Phrase::left_out,
               "**Deixado de fora de {short}:** {n} item, por evidência fraca; o que foi "
               "avaliado só com ele conta aqui como não abordado|**Deixados de fora de {short}:** "
               "{n} itens, por evidência fraca; o que foi avaliado só com eles conta aqui como não "
               "abordado"},
              {Phrase::overview_title,
               "{left} e {n} lista num relance|{left} e {n} listas num relance"},
              {Phrase::overview_intro,
               "Um quadro face a várias listas, reunidas por país. Cada lista pode ser "
               "comparada por si, com as razões."},
              {Phrase::overview_cells,
               "Cada célula traz a classe mais forte que alguma lista do país dá e o número de "
               "itens de {left} que ali têm contraparte; os que assentam apenas em itens não "
               "verificados de uma lista são contados à parte. Uma célula vazia significa que "
               "não se conhece contraparte. Não significa que não exista: da maioria das listas "
               "só se conhece uma parte."},
              {Phrase::overview_indirect,
               "Ninguém avaliou {left} diretamente face a estas listas. O que aqui se diz passa "
               "por {hub}: decorre do que foi avaliado de {left} face a {hub} e de {hub} face a "
               "cada lista, e muito disso é indeterminado."},
              {Phrase::overview_left, "{left} por país"},
              {Phrase::overview_hub, "{hub} por país"},
              {Phrase::overview_hub_intro,
               "Se as listas de um país cobrem um item de {hub}. “Não se sabe” significa que "
               "ninguém procurou, ou que o que se conhece das listas não o diz."},
              {Phrase::overview_lists, "As listas"},
              {Phrase::overview_columns,
               "Itens de uma lista segundo a evidência: lidos no texto oficial ou na página do "
               "emissor (verificados), lidos numa página que o reproduz (secundários), não "
               "confirmados (não verificados)."},
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
          },
      .findings = portuguese_findings(),
      .language_names =
          {
              {"ca", "catalão"},
              {"de", "alemão"},
              {"en", "inglês"},
              {"es", "espanhol"},
              {"fr", "francês"},
              {"nb", "norueguês bokmål"},
              {"nl", "neerlandês"},
              {"nn", "norueguês nynorsk"},
              {"pt", "português"},
              {"ro", "romeno"},
          },
  };
  return catalogue;
}

}  // namespace crosswalk::render
