import type { PresenceWords } from '../en/presence.ts';

/** Our own presence in Japanese. */
export const presence: PresenceWords = {
  heading: (name) => `在席状況：${name}`,
  ofAccount: (account, name) => `${account}：${name}`,
  names: {
    available: '連絡可能',
    busy: '取り込み中',
    'in-a-meeting': '会議中',
    'on-the-phone': '通話中',
    'do-not-disturb': '応答不可',
    'be-right-back': '一時退席中',
    away: '退席中',
    'out-of-office': '外出中',
    'off-work': '勤務時間外',
    offline: 'オフライン',
    unknown: '在席状況は不明です',
  },
};
