import type { Strings } from '../en';

export const watching: Pick<Strings, keyof typeof import('../en/watching').watching> = {
  watching: {
    policy: 'このページはプライバシーポリシーです',
    saved: '保存したときから記載内容は変わっていません',
    changed: (n) => `保存したときから記載の変更が${n}件あります`,
    unseen: 'このサイトのポリシーが変わりました。ライブラリで確認できます',
  },
};
