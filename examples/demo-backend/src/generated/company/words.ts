/** Eight departments, each with a domain of the same name. */
export const DOMAINS = [
  'Booking',
  'Payments',
  'Claims handling',
  'Customer care',
  'Pricing',
  'Partner network',
  'Data and insight',
  'Workplace',
] as const;

/** What the teams of a department look after. */
export const TEAM_WORDS = [
  'core',
  'search',
  'mobile',
  'partners',
  'quality',
  'automation',
  'self-service',
  'regulatory reporting',
] as const;

/** What the systems of a domain are for, with what they are part of. */
export const SYSTEM_WORDS = [
  'intake',
  'matching',
  'documents',
  'conversation',
  'planning',
  'reconciliation',
  'forecast',
  'approval',
  'notification',
  'correspondence and complaints',
] as const;

export const SYSTEM_PARTS = [
  'services',
  'workbench',
  'gateway',
  'platform',
] as const;

/** What the components of a system do. */
export const COMPONENT_WORDS = [
  'classifier',
  'assistant',
  'search',
  'summaries',
  'routing',
  'translation',
  'extraction',
  'recommendations',
  'reports',
  'import',
  'export',
  'web client',
] as const;

export const TYPES = ['service', 'website', 'library', 'agent'] as const;

export const LIFECYCLES = ['production', 'experimental', 'deprecated'] as const;

/** Of the demo's company: what generated components depend on. */
export const MODELS = [
  'model:claude-sonnet-4-5',
  'model:claude-haiku-4-5',
  'model:nova-lite',
  'model:titan-embed-text-v2',
] as const;
