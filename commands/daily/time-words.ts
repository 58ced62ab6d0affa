/**
 * Words in which people say a time of day, as patterns of all languages together: they stand beside numbers, so that none
 * is taken for another's. Small letters; `\s` is one blank.
 */
export const TIME_WORDS = {
  noon: String.raw`(?:12\s)?noon|midday|mittags?|midi|(?:las\s12\sdel\s)?mediod[ií]a|meio-dia|полдень|полудень|опівдні|中午|正午`,
  midnight: String.raw`(?:12\s)?midnight|mitternacht|minuit|medianoche|meia-noite|полночь|опівночі|半夜|午夜|零时|真夜中`,
  /** Before the hour. */
  at: String.raw`at|um|gegen|à|vers|(?:(?:a|sobre)\s)?las?|[àa]s|в|о|об`,
  /** Between hours and minutes. */
  between: String.raw`[:.h]|\suhr\s|\sh(?:eures?)?\s|\shoras?\s(?:y\s|e\s)?|時|[点點]`,
  /** After all of it. */
  oclock: 'h|uhr|o.?clock|heures?|horas?|час(?:а|ов)?|годин[аи]?|分|時|[点點](?:钟|鐘)?',
  morning: String.raw`a\.?m\.?|a|in\sthe\smorning|morgens|vormittags|früh|du\smatin|de\sla\smañana|da\smanhã|утра|ранку`,
  evening: String.raw`p\.?m\.?|p|in\sthe\s(?:afternoon|evening)|nachmittags|abends|de\sl['’]après-midi|du\ssoir|de\sla\s(?:tarde|noche)|da\s(?:tarde|noite)|дня|вечера|вечора`,
  /** Before the hour, in Chinese and Japanese. */
  morningBefore: '午前|上午|早上|凌晨',
  eveningBefore: '午後|午后|下午|晚上',
};
