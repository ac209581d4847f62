const TEXT = { type: 'string', minLength: 1 } as const;

/**
 * The part of CSL's schema for input data (citation-style-language/schema, schemas/input/csl-data.json, 1.0.2) that
 * our items use, which npm does not carry: no other field may be there, and these only in these shapes.
 */
export const CSL_JSON_SCHEMA = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      id: TEXT,
      type: { const: 'chapter' },
      title: TEXT,
      'container-title': TEXT,
      author: {
        type: 'array',
        items: { type: 'object', additionalProperties: false, properties: { literal: TEXT }, required: ['literal'] },
      },
      issued: {
        type: 'object',
        additionalProperties: false,
        required: ['date-parts'],
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer', minimum: 1 } },
          },
        },
      },
      'chapter-number': TEXT,
      section: TEXT,
      page: TEXT,
      note: TEXT,
      language: TEXT,
    },
  },
} as const;
