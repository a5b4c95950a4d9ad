export type ExportFormat = 'csv' | 'json' | 'ndjson'

export const exportFormats: readonly ExportFormat[] = ['csv', 'json', 'ndjson']
