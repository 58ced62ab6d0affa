/** The forms in which a timeline can be had as a file. */
export const EXPORT_FORMS = ['markdown', 'csv', 'ical'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export function isExportForm(text: unknown): text is ExportForm {
  return EXPORT_FORMS.some((form) => form === text);
}
