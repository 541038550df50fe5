import type { Strings } from '../en';

// made when the report is shown: the first of its kind takes a browser ten milliseconds, which the popup has not
const formatted = (n: number) => new Intl.NumberFormat('ja').format(n);

export const reportPage: Pick<Strings, keyof typeof import('../en/report-page').reportPage> = {
  page: {
    title: (name) => `${name}：全体の報告`,
    nav: '報告',
    sections: {
      words: '言葉の配分',
      flow: '何が誰に渡るか',
      laws: '法律',
      act: 'できること',
      text: '本文',
    },
    skip: '注のついた本文へ',
    rail: '要約と目次',
    answers: '答え',
    contents: '目次',
    export: '書き出す',
    formats: { json: 'JSON（すべて）', markdown: 'Markdown（読むため）', csv: 'CSV（表計算用）' },
    print: '印刷',
    careful: '注意して読む',
    reading: '読み取り結果を取り出しています',
    groups: {
      data: 'データ',
      sharing: '提供',
      choice: 'オプトアウト',
      rights: '権利',
      keeping: '保管',
      other: '概要',
    },
  },

  words: {
    title: (percent) =>
      percent === 0 ? 'オプトアウトの説明は1%未満' : `オプトアウトの説明は全体の${percent}%`,
    titlePlain: '言葉の配分',
    lede: (words) => `${formatted(words)}語が、最初から最後まで何に使われているか。`,
    rows: {
      data: '何をなぜ収集するか',
      sharing: '誰が受け取るか',
      choice: '断り方',
      rights: 'あなたの権利',
      keeping: '保管と安全管理',
      other: 'ポリシーについて',
    },
    share: (percent) => (percent === 0 ? '1%未満' : `${percent}%`),
    count: formatted,
    columns: { topic: '話題', share: '割合', words: '語数' },
  },

  flow: {
    title: '何が誰に渡るか',
    lede: '一つの文、行または一覧が両方を挙げている場合だけ線を引いています。',
    none: 'データの種類と受け取る相手をともに挙げた文は見つかりませんでした。',
    sensitive: '機微なデータ',
    notSaidWhich: 'どのデータかは記載なし',
    noRecipient: (list) => `受け取る相手を述べた文が見つからないもの：${list}。`,
    table: '表で見る',
    columns: { data: 'データ', whom: '渡る相手', quote: '原文' },
    thick: '機微なデータ',
  },

  laws: {
    title: '法律ごとの記載',
    lede: '権利が先、知らせるべきことが後です。「見つからない」は文が見つからなかったという意味で、権利がないという意味ではありません。空欄はその法律にない項目です。',
    stated: '記載のある権利',
    of: (granted, all) => `${all}件中${granted}件`,
    notInLaw: 'この法律にはない',
    all: 'すべての法律',
    some: '触れている法律だけ',
    groups: { see: '見る', change: '直す', stop: '止める', ask: '求める', 'be-told': '知らされる' },
  },

  act: {
    lede: '権利を開くと請求の手紙を書けます。オプトアウトを開くと、場所と手続の目安が分かります。法的助言ではありません。',
  },

  text: {
    title: '注のついた本文',
    filter: '表示する注',
    only: 'そのうち',
    kinds: {
      all: 'すべての注',
      sensitive: '機微なデータ',
      denied: 'しないと記載',
      unsure: '確かでないもの',
    },
    search: '本文を検索',
    previous: '前の箇所',
    next: '次の箇所',
    found: (at, n) => (n === 0 ? '見つかりません' : at === 0 ? `${n}か所` : `${n}か所中${at}`),
    skipped: (n) => `該当する注のない${n}段落`,
    show: '表示',
    words: (n) => `${formatted(n)}語`,
    note: (n) => `注${n}`,
    toText: (n) => `注${n}の原文へ`,
    says: { denied: 'しないと記載：', conditional: '条件つき：' },
    maybe: '可能性：',
    sensitive: '機微',
    notesColumn: '注',
  },

  gone: {
    title: '読み取り結果は残っていません',
    says: '読み取り結果はブラウザーの動作中だけ、最新の8件がメモリに残り、タブとともに消えます。',
    again: 'もう一度読む',
    againWhy: 'そのタブが開いたままで、そこでsmallprintのボタンを押してある場合に読めます。',
    failed:
      'ここからはタブを読めません。ポリシーを開き、smallprintのボタンから「全体の報告」を選んでください。',
  },
};
