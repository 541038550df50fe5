import type { ConditionId, LimitedItemId } from '../conditions';

export const conditions: Record<ConditionId, (found: string) => string> = {
  price: (price) => `手数料 ${price}`,
  excessive: () => '過度な請求でなければ',
  twice: () => '年2回まで',
  once: () => '年1回まで',
  feasible: () => '可能な場合のみ',
  'no-longer-needed': () => '不要になった場合',
  accuracy: () => '正確さを争う場合',
  exception: () => '例外に当たらなければ',
  'certain-cases': () => '一定の場合のみ',
  fee: () => '手数料あり',
  consent: () => '同意に基づく場合',
  'direct-marketing': () => 'ダイレクトマーケティング',
  law: () => '法令の範囲内で',
};

export const itemLimits: Record<LimitedItemId, string> = {
  'recipients-named': '一部の名前のみ',
};
