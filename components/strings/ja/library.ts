import type { Strings } from '../en';

export const library: Pick<Strings, keyof typeof import('../en/library').library> = {
  pages: {
    label: 'smallprint のページ',
    library: 'ライブラリ',
    settings: '設定',
    privacy: 'プライバシー',
  },

  save: {
    save: '保存',
    library: 'ライブラリ',
    saved: 'この端末に保存しました',
    unchanged: '保存済みで、変更はありません',
    changed: (n) => `保存しました。変更${n}件`,
    reworded: '保存しました。言い回しのみの変更',
    private: 'プライベートウィンドウでは保存しません',
    failed: 'ページを読めず、保存できませんでした',
  },

  since: {
    changed: (day, n) => `${day}に保存してから、記載が${n}件変わりました`,
    see: '変更を見る',
  },

  library: {
    title: 'ライブラリ',
    heading: (n) => `保存したポリシー ${n}件`,
    size: (versions, size) => `${versions}版、${size}。この端末の中だけにあります。`,
    empty: 'まだ何も保存していません',
    emptyHow:
      'ポリシーを読んでいるときに、ポップアップの「保存」を押してください。この端末に保存され、あとで何が変わったかを確かめられます。',
    search: '検索',
    searchHint: '名前・アドレス・題名',
    found: (n) => `${n}件見つかりました`,
    noneFound: '名前、題名、アドレスにこの言葉を含むポリシーはありません。',
    loading: 'ライブラリを開いています',
    broken: 'ライブラリを開けませんでした。',

    read: (date) => `${date}に読み取り`,
    dated: (date) => `${date}付のポリシー`,
    versions: (n) => `${n}版`,
    changed: (n) => `変更${n}件`,
    sameClaims: '言い回しのみ変更',
    fresh: '新着',

    again: '読み直す',
    againOf: (name) => `読み直す：${name}`,
    reading: '読んでいます…',
    result: {
      same: '変更なし',
      changed: (n) => `変更${n}件`,
      reworded: '言い回しのみ変更',
      refused: 'このサイトの許可がないため、読みませんでした',
      'no-policy': 'このアドレスは今ポリシーを表示しないため、何も保存していません',
      private: 'プライベートウィンドウからはできません',
      failed: 'ページを読めませんでした',
    },
    remove: '削除',
    removeOf: (name) => `削除：${name}`,
    removed: (name) => `${name}を削除しました`,

    select: (name) => `比較に選ぶ：${name}`,
    compare: (n) => (n < 2 ? '比較' : `${n}件を比較`),
    compareHint: '二つ以上選んでください',
    seeChanges: (name) => `変更を見る：${name}`,

    yours: 'データはあなたのものです',
    yoursHow: 'ファイルには、文書と読み取った日時が入ります。どの端末でも読み込めます。',
    export: '書き出す',
    import: '読み込む',
    imported: (added, known) =>
      `${added}件の文書を読み込みました。` + (known ? `${known}件はすでにありました。` : ''),
    importing: (done, all) => `${all}件中${done}件目を読み込んでいます`,
    importFaults: (n) => `${n}件の文書は読み込めませんでした：`,
    noLibrary: 'smallprint のライブラリのファイルではありません。何も変更していません。',
    clear: 'すべて削除',
    cleared: 'すべて削除しました',
    undo: '元に戻す',
    undoHow: 'このページを開いている間だけ戻せます',
  },
};
