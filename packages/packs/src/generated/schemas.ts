// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.
export const schemas: Record<string, object> = {
 "authority": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/authority.schema.json",
  "title": "AuthorityFile",
  "description": "An authority pack: principles of a higher norm and which check serves which, with what force.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "authority": {
    "type": "string",
    "minLength": 1,
    "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
   },
   "version": {
    "type": "string",
    "minLength": 1,
    "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+"
   },
   "title": {
    "$ref": "#/definitions/Label"
   },
   "short": {
    "$ref": "#/definitions/Label"
   },
   "kind": {
    "enum": [
     "constitution",
     "treaty",
     "soft-law",
     "case-law"
    ]
   },
   "automatic": {
    "type": "boolean",
    "description": "False: acts are measured against it only when somebody names it. Default: whenever it is in force and binds the act's country."
   },
   "jurisdiction": {
    "type": "string",
    "minLength": 1,
    "description": "ISO code of the country whose acts it binds; left out for a treaty that is used for all."
   },
   "recognise": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "en": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "ru": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "kk": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     }
    },
    "description": "Words by which an act of the jurisdiction is known."
   },
   "assume": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Languages whose acts are taken for this jurisdiction's when no country is named."
   },
   "foreign": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "en": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "ru": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "kk": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     }
    },
    "description": "Words of other countries that speak against it."
   },
   "inForce": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "from": {
      "type": "string",
      "minLength": 1,
      "format": "date"
     },
     "to": {
      "type": "string",
      "minLength": 1,
      "format": "date"
     }
    },
    "required": [
     "from"
    ]
   },
   "source": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1
     },
     "retrieved": {
      "type": "string",
      "minLength": 1,
      "format": "date"
     },
     "sha256": {
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[0-9a-f]{64}$"
      },
      "description": "Hash of the whole text it was read in, by language."
     }
    },
    "required": [
     "title"
    ]
   },
   "articles": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "uniqueItems": true,
    "minItems": 1,
    "description": "Numbers of all its articles, so that those of which no principle speaks can be told: one by one, or as a range `1..96`."
   },
   "principles": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "article": {
       "type": "string",
       "minLength": 1
      },
      "cite": {
       "$ref": "#/definitions/Label",
       "description": "What a report calls the place where it is no article: a paragraph of a document, a decision by number and date."
      },
      "en": {
       "type": "string",
       "minLength": 1
      },
      "ru": {
       "type": "string",
       "minLength": 1
      },
      "kk": {
       "type": "string",
       "minLength": 1
      },
      "verified": {
       "type": "boolean"
      },
      "pin": {
       "type": "object",
       "additionalProperties": {
        "type": "string",
        "minLength": 1,
        "pattern": "^[0-9a-f]{64}$"
       },
       "description": "SHA-256 of the article's text, white space folded, by language."
      }
     },
     "required": [
      "id",
      "article",
      "en",
      "ru",
      "kk",
      "verified"
     ]
    },
    "minItems": 1
   },
   "serves": {
    "type": "object",
    "additionalProperties": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "principle": {
        "type": "string",
        "minLength": 1,
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
       },
       "force": {
        "enum": [
         "text",
         "inferred",
         "treaty",
         "soft-law",
         "comparative"
        ]
       },
       "atMost": {
        "enum": [
         "warning",
         "info"
        ],
        "description": "The gravest a remark may be, e.g. because the authority itself names the ground."
       },
       "why": {
        "type": "string",
        "minLength": 1
       },
       "about": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "minItems": 1,
        "description": "Themes: the link counts only where the provision's article (or the act) speaks of one of them, e.g. freedom of expression for a check that limits any right. Where no link of a check fits, those without `about` count, or else the first."
       }
      },
      "required": [
       "principle",
       "force"
      ]
     },
     "minItems": 1
    },
    "description": "By check code, or pack/rule-id for one rule."
   },
   "generalLaw": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "gives": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "safeguard": {
         "type": "string",
         "minLength": 1,
         "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
        },
        "citation": {
         "$ref": "#/definitions/Label"
        }
       },
       "required": [
        "safeguard",
        "citation"
       ]
      }
     },
     "excludedBy": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "description": "Concepts that, found in the act, switch general law off."
     }
    },
    "required": [
     "gives"
    ]
   }
  },
  "required": [
   "authority",
   "version",
   "title",
   "short",
   "kind",
   "inForce",
   "source",
   "principles",
   "serves"
  ],
  "definitions": {
   "Label": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "en": {
      "type": "string",
      "minLength": 1
     },
     "ru": {
      "type": "string",
      "minLength": 1
     },
     "kk": {
      "type": "string",
      "minLength": 1
     }
    },
    "required": [
     "en",
     "ru",
     "kk"
    ]
   }
  }
 },
 "baseline": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/baseline.schema.json",
  "title": "BaselineFile",
  "description": "Findings that were there when a line was drawn: charterlint baseline writes it.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "version": {
    "enum": [
     1
    ]
   },
   "findings": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "rule": {
       "type": "string",
       "minLength": 1,
       "description": "The rule (pack/rule), or the code of its check (DR-01)."
      },
      "fingerprint": {
       "type": "string",
       "pattern": "^[0-9a-f]{16}$",
       "description": "Of the provision's words: charterlint waive writes it, and check --format json gives it as provision.fingerprint. It stays when the provision is renumbered, and changes with its words."
      },
      "count": {
       "type": "integer",
       "minimum": 1,
       "description": "How many findings of one act it answers for."
      },
      "file": {
       "type": "string",
       "minLength": 1,
       "description": "Where they stood, relative to this file."
      },
      "label": {
       "type": "string"
      }
     },
     "required": [
      "rule",
      "fingerprint",
      "count"
     ]
    }
   }
  },
  "required": [
   "version",
   "findings"
  ]
 },
 "comparison": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/comparison.schema.json",
  "title": "ComparisonFile",
  "description": "What `compare --format json` prints; with `--format jsonl` each line is one match or one guarantee, told apart by `type`.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "version": {
    "type": "string"
   },
   "engine": {
    "type": "string"
   },
   "old": {
    "$ref": "#/definitions/Text"
   },
   "new": {
    "$ref": "#/definitions/Text"
   },
   "method": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "How the figures were counted, in sentences."
   },
   "summary": {
    "$ref": "#/definitions/Summary"
   },
   "guarantees": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/GuaranteeRow"
    },
    "description": "The gravest first."
   },
   "matches": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/MatchRow"
    },
    "description": "In the order of the new text."
   }
  },
  "required": [
   "version",
   "engine",
   "old",
   "new",
   "method",
   "summary",
   "guarantees",
   "matches"
  ],
  "definitions": {
   "Text": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "file": {
      "type": "string"
     },
     "language": {
      "type": "string"
     },
     "title": {
      "type": "string"
     }
    },
    "required": [
     "language"
    ]
   },
   "Words": {
    "type": "object",
    "additionalProperties": false,
    "description": "Words kept, and all words of the old and of the new text; case and punctuation don't count.",
    "properties": {
     "kept": {
      "type": "integer"
     },
     "old": {
      "type": "integer"
     },
     "new": {
      "type": "integer"
     }
    },
    "required": [
     "kept",
     "old",
     "new"
    ]
   },
   "Counts": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "total": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "old": {
        "type": "integer"
       },
       "new": {
        "type": "integer"
       }
      },
      "required": [
       "old",
       "new"
      ]
     },
     "same": {
      "type": "integer"
     },
     "moved": {
      "type": "integer"
     },
     "changed": {
      "type": "integer"
     },
     "split": {
      "type": "integer"
     },
     "merged": {
      "type": "integer"
     },
     "new": {
      "type": "integer"
     },
     "gone": {
      "type": "integer"
     }
    },
    "required": [
     "total",
     "same",
     "moved",
     "changed",
     "split",
     "merged",
     "new",
     "gone"
    ]
   },
   "Summary": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "articles": {
      "$ref": "#/definitions/Counts"
     },
     "parts": {
      "$ref": "#/definitions/Counts"
     },
     "words": {
      "$ref": "#/definitions/Words"
     },
     "shareOfTextChanged": {
      "type": "number",
      "description": "1 − 2 × kept ÷ (old + new)."
     },
     "shareOfOldGone": {
      "type": "number"
     },
     "shareOfNewAdded": {
      "type": "number"
     },
     "shareOfArticlesTouched": {
      "type": "number",
      "description": "Old articles whose words or heading changed or that are gone, over all old articles."
     }
    },
    "required": [
     "articles",
     "parts",
     "words",
     "shareOfTextChanged",
     "shareOfOldGone",
     "shareOfNewAdded",
     "shareOfArticlesTouched"
    ]
   },
   "Kind": {
    "enum": [
     "same",
     "moved",
     "changed",
     "split",
     "merged",
     "new",
     "gone"
    ]
   },
   "Span": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "start": {
      "type": "integer"
     },
     "end": {
      "type": "integer"
     },
     "line": {
      "type": "integer"
     },
     "column": {
      "type": "integer"
     },
     "source": {
      "type": "object",
      "description": "Where in a file that is no plain text."
     }
    },
    "required": [
     "start",
     "end",
     "line",
     "column"
    ]
   },
   "Place": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "eId": {
      "type": "string"
     },
     "label": {
      "type": "string"
     },
     "heading": {
      "type": "string"
     }
    },
    "required": [
     "eId",
     "label"
    ]
   },
   "Quote": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "provision": {
      "$ref": "#/definitions/Place"
     },
     "span": {
      "$ref": "#/definitions/Span"
     },
     "text": {
      "type": "string"
     },
     "words": {
      "type": "string",
      "description": "The telling words of the sentence."
     }
    },
    "required": [
     "provision",
     "span",
     "text"
    ]
   },
   "Change": {
    "type": "object",
    "additionalProperties": false,
    "description": "Words that only one text has: deleted from the old one or inserted in the new one.",
    "properties": {
     "op": {
      "enum": [
       "deleted",
       "inserted"
      ]
     },
     "start": {
      "type": "integer"
     },
     "end": {
      "type": "integer"
     },
     "text": {
      "type": "string"
     }
    },
    "required": [
     "op",
     "start",
     "end",
     "text"
    ]
   },
   "PartRow": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "kind": {
      "$ref": "#/definitions/Kind"
     },
     "renumbered": {
      "type": "boolean"
     },
     "old": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Place"
      }
     },
     "new": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Place"
      }
     },
     "words": {
      "$ref": "#/definitions/Words"
     },
     "changes": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Change"
      }
     }
    },
    "required": [
     "kind",
     "renumbered",
     "old",
     "new",
     "words",
     "changes"
    ]
   },
   "MatchRow": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "type": {
      "enum": [
       "match"
      ]
     },
     "kind": {
      "$ref": "#/definitions/Kind"
     },
     "renumbered": {
      "type": "boolean"
     },
     "isArticle": {
      "type": "boolean"
     },
     "headingChanged": {
      "type": "boolean"
     },
     "old": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Place"
      }
     },
     "new": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Place"
      }
     },
     "words": {
      "$ref": "#/definitions/Words"
     },
     "parts": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/PartRow"
      }
     }
    },
    "required": [
     "type",
     "kind",
     "renumbered",
     "isArticle",
     "headingChanged",
     "old",
     "new",
     "words",
     "parts"
    ]
   },
   "GuaranteeRow": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "type": {
      "enum": [
       "guarantee"
      ]
     },
     "facet": {
      "enum": [
       "right",
       "prohibition",
       "duty",
       "restriction",
       "guarantee",
       "safeguard",
       "ground",
       "latitude",
       "sanction",
       "reservation",
       "bearer",
       "term",
       "cited"
      ],
      "description": "What the guarantee consists of: a sentence as a whole, words in it, who has it, a number with its unit, the provisions it covers."
     },
     "change": {
      "enum": [
       "appeared",
       "vanished",
       "altered"
      ]
     },
     "direction": {
      "enum": [
       "weaker",
       "stronger",
       "changed"
      ]
     },
     "severity": {
      "enum": [
       "error",
       "warning",
       "info"
      ]
     },
     "finding": {
      "type": "string",
      "description": "What is other than it was, in a sentence."
     },
     "concept": {
      "type": "string"
     },
     "bearers": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "old": {
        "enum": [
         "everyone",
         "citizens",
         "unnamed"
        ]
       },
       "new": {
        "enum": [
         "everyone",
         "citizens",
         "unnamed"
        ]
       }
      },
      "required": [
       "old",
       "new"
      ]
     },
     "amounts": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "old": {
        "$ref": "#/definitions/Amount"
       },
       "new": {
        "$ref": "#/definitions/Amount"
       }
      }
     },
     "cited": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Place"
      }
     },
     "theme": {
      "type": "string"
     },
     "principles": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "id": {
         "type": "string"
        },
        "authority": {
         "type": "string"
        },
        "article": {
         "type": "string"
        }
       },
       "required": [
        "id",
        "authority",
        "article"
       ]
      }
     },
     "language": {
      "type": "string"
     },
     "old": {
      "$ref": "#/definitions/Quote"
     },
     "new": {
      "$ref": "#/definitions/Quote"
     }
    },
    "required": [
     "type",
     "facet",
     "change",
     "direction",
     "severity",
     "finding",
     "principles",
     "language"
    ]
   },
   "Amount": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "value": {
      "type": "number"
     },
     "unit": {
      "type": "string"
     }
    },
    "required": [
     "value",
     "unit"
    ]
   }
  }
 },
 "config": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/config.schema.json",
  "title": "ConfigFile",
  "description": "How charterlint works in a folder and those below it: charterlint.config.yaml. What the command line says wins over it.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "extends": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Configurations to begin with, later ones winning over earlier ones: paths relative to this file (./shared.yaml), or names of npm packages that hold a charterlint.config.yaml."
   },
   "packs": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Check packs: names of built-in ones, or paths relative to this file (./my-pack). They are added to those of extends. Left out everywhere: all built-in ones."
   },
   "authorities": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Authorities to measure acts against, whatever their country and the date: names of built-in ones, or paths relative to this file. Left out: those that follow from each act's country."
   },
   "rules": {
    "$ref": "#/definitions/Rules"
   },
   "overrides": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Override"
    },
    "description": "Other settings for some files; later ones win over earlier ones, and all over rules."
   },
   "language": {
    "enum": [
     "en",
     "ru",
     "kk"
    ],
    "description": "Language of the documents. Left out: told for each provision."
   },
   "reportLanguage": {
    "enum": [
     "en",
     "ru",
     "kk"
    ],
    "description": "Language of what is said. Left out: the provision's own."
   },
   "failOn": {
    "enum": [
     "error",
     "warning",
     "info",
     "never"
    ],
    "description": "Exit with 1 on an open finding this grave, or graver. Left out: error."
   },
   "asOf": {
    "type": "string",
    "format": "date",
    "description": "Date that says which higher norms are in force, and which waivers have run out: 2026-07-01. Left out: today."
   },
   "waivers": {
    "type": "string",
    "minLength": 1,
    "description": "File of waivers, relative to this file. Left out: charterlint.waivers.yaml beside it, if it is there."
   },
   "baseline": {
    "type": "string",
    "minLength": 1,
    "description": "File of a baseline, relative to this file."
   }
  },
  "definitions": {
   "Rules": {
    "type": "object",
    "description": "Rules by id (pack/rule), by the code of their check (DR-01), or by either with * for any characters (DR-*, my-pack/*). An id beats a code, a code beats a *.",
    "additionalProperties": {
     "$ref": "#/definitions/Setting"
    }
   },
   "Setting": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "severity": {
      "enum": [
       "error",
       "warning",
       "info",
       "off"
      ],
      "description": "off: its findings are left out. Never above what the force of the norms behind the rule allows."
     }
    },
    "required": [
     "severity"
    ]
   },
   "Override": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "files": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "minItems": 1,
      "description": "Paths relative to this file: * stands for any characters but /, ** for any folders, {a,b} for either."
     },
     "rules": {
      "$ref": "#/definitions/Rules"
     },
     "language": {
      "enum": [
       "en",
       "ru",
       "kk"
      ],
      "description": "Language of these documents."
     }
    },
    "required": [
     "files"
    ]
   }
  }
 },
 "correspondences": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/correspondences.schema.json",
  "title": "CorrespondencesFile",
  "description": "Words of the law that correspond to each other across languages: where one text of a bilingual act has an entry, the other is expected to have it too.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "kind": {
    "enum": [
     "negation",
     "modality",
     "quantifier",
     "exception",
     "addressee",
     "date",
     "reference",
     "number",
     "term",
     "word",
     "none"
    ],
    "description": "What it means when an entry stands in one text only: it decides the code of the finding and how grave it is. `reference`: words that make a number beside them a reference. `word`: everyday words, which are translated more freely than terms. `none`: words that look like another entry and count for nothing."
   },
   "words": {
    "type": "object",
    "propertyNames": {
     "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    },
    "additionalProperties": {
     "$ref": "#/definitions/Correspondence"
    },
    "description": "Entries by id; an id is given once in all files."
   }
  },
  "required": [
   "kind",
   "words"
  ],
  "definitions": {
   "Correspondence": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "en": {
      "$ref": "#/definitions/Phrases"
     },
     "ru": {
      "$ref": "#/definitions/Phrases"
     },
     "kk": {
      "$ref": "#/definitions/Phrases"
     },
     "opposite": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Entries that say the contrary or something of another reach: standing in the other text in this one's place they weigh more."
     },
     "near": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "Entries that may stand for this one in a translation."
     },
     "whenDenied": {
      "type": "string",
      "description": "The entry that this one becomes after a word that denies: «шектемеуге тиіс» forbids."
     },
     "value": {
      "type": "number",
      "description": "For entries of the kind `number`: what number the words hold."
     },
     "trust": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "en": {
        "type": "number",
        "minimum": 0,
        "maximum": 1
       },
       "ru": {
        "type": "number",
        "minimum": 0,
        "maximum": 1
       },
       "kk": {
        "type": "number",
        "minimum": 0,
        "maximum": 1
       }
      },
      "description": "In what share of the passages that have it in this language the other version has it too, as measured on acts in two languages; 0.8 where it is not given."
     },
     "weight": {
      "type": "number",
      "exclusiveMinimum": 0,
      "description": "How much hangs on the word for rights and powers; 1 where it is not given."
     },
     "holdsNegation": {
      "type": "boolean",
      "description": "A negation inside these words belongs to them and is not counted: `no later than`, «незаконный»."
     }
    }
   },
   "Phrases": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter."
    }
   }
  }
 },
 "language": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/language.schema.json",
  "title": "LanguageFile",
  "description": "What the engine needs to know of a language: modality, negation, inflection, quantities, how places are named.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "language": {
    "type": "string",
    "minLength": 1,
    "description": "BCP 47 code.",
    "pattern": "^[a-z]{2,3}$"
   },
   "name": {
    "type": "string",
    "minLength": 1,
    "description": "The language's own name."
   },
   "letters": {
    "type": "string",
    "minLength": 1,
    "description": "Letters that only this language uses among those of its script; text with enough of them is in it."
   },
   "telling": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "words": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true
     },
     "endings": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 2
      },
      "uniqueItems": true
     }
    },
    "required": [
     "words",
     "endings"
    ],
    "description": "Frequent words and endings that no other language of the script has: they tell the language of a text of a few words, whose letters don't."
   },
   "script": {
    "enum": [
     "Latin",
     "Cyrillic"
    ]
   },
   "wordOrder": {
    "enum": [
     "cue-first",
     "cue-last"
    ],
    "description": "Where the modal cue stands: before its action (en, ru) or after it (kk)."
   },
   "abbreviations": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Words with a full stop that don't end a sentence."
   },
   "modality": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "must": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "may": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "must-not": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "entitled": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "penalty": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "definition": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "not-required": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "not-prohibited": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "none": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true,
      "description": "Words that look like a cue and are none: \"as the case may be\", \"by electronic means\", «которые могут». They win over a cue of the same or lesser length at their place."
     }
    },
    "description": "Cues. `may` is a power when the bearer is an authority, a permission otherwise.",
    "required": [
     "must",
     "may",
     "must-not",
     "entitled",
     "penalty",
     "definition"
    ]
   },
   "finite": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Endings of a verb in the bare indicative."
   },
   "light": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "uniqueItems": true,
    "description": "Beginnings of verbs that say only that a named action is done: «изъятие производится», «тексеру жүргізіледі». With a finite ending they make a norm of it."
   },
   "passive": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "endings": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      }
     },
     "auxiliaries": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words that make a following participle passive."
     },
     "complement": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words in or right after a modal cue that with a participle make a passive of it: a search may be made, проверка может быть проведена."
     },
     "participles": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Endings of these participles; default: `endings`."
     },
     "relatives": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words that open a clause beside the main one: an auxiliary one or two words after them (`as are`, `as may be`) makes no passive of the main verb."
     },
     "infinitive": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words right before an infinitive: an auxiliary before them makes no passive (`is necessary to prevent harm`)."
     },
     "agent": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words before an agent."
     },
     "agentAfter": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words after an agent."
     },
     "agentEndings": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Endings of the case in which the agent of a passive stands: «уполномоченным органом»."
     },
     "agentOfNoun": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Beginnings of nouns and participles right before an actor that is theirs, and no agent of the verb: «отозвана в случае нарушения лицензиатом требований»."
     }
    },
    "description": "How the passive looks."
   },
   "subject": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "genitive": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Endings of the genitive: a subject where nobody stands in the nominative (азаматтардың құқығы бар)."
     },
     "dative": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Endings of the dative: who is told what he may or must (азаматтарға тыйым салынады), where nobody stands in the nominative or genitive."
     },
     "oblique": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Endings of the other cases: no subject stands in them (органнан, телеарнада)."
     },
     "except": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words with such an ending that are a nominative all the same: тұлға."
     },
     "heads": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 3
      },
      "description": "Beginnings of words for those who act for an actor in the genitive: their case counts instead (органның лауазымды адамы, ведомствосының аумақтық бөлімшесі)."
     }
    },
    "description": "Which words are less likely to be a sentence's subject, by the ending of their last word. For languages whose cases show in the ending."
   },
   "negation": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "before": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words that negate what follows within `reach` words."
     },
     "after": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words that negate what stands right before them."
     },
     "reach": {
      "type": "integer",
      "minimum": 1,
      "maximum": 6
     },
     "suffixes": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Endings that deny a noun: `сыз`, `сіз`, with their own inflections."
     },
     "verbSuffixes": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "What follows a verb's stem when it is negated: `мейді`. Matched inside the ending."
     },
     "except": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words after a negator that take its force away: `не позднее`, not only."
     },
     "subject": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words that open a clause and deny its subject, however far the modal words stand: no person who … shall."
     },
     "subjectAfter": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words after which a clause with such a subject may begin: that, and, but."
     }
    },
    "required": [
     "before",
     "after",
     "reach"
    ]
   },
   "numbers": {
    "type": "object",
    "additionalProperties": {
     "type": "number"
    },
    "description": "Number words and their values."
   },
   "units": {
    "type": "object",
    "additionalProperties": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    },
    "description": "Unit id (hour, day, working-day, week, month, year, person, percent, money) to the words, stems or phrases for it."
   },
   "comparators": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "atMost": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      }
     },
     "atLeast": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      }
     }
    },
    "description": "Phrases before or after a quantity."
   },
   "amending": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "verbs": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "replace": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "A provision gets new wording: «изложить в следующей редакции»."
       },
       "substitute": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "Words, or a provision, give way to others: «заменить», substitute."
       },
       "insert": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "Words or provisions are put in: «дополнить», insert."
       },
       "delete": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "Words or provisions are taken out: «исключить», strike."
       },
       "repeal": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "A provision loses its force."
       },
       "renumber": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "A provision gets another number."
       }
      },
      "required": [
       "replace",
       "substitute",
       "insert",
       "delete",
       "repeal"
      ],
      "description": "What is to be done."
     },
     "quotations": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "side": {
        "enum": [
         "before",
         "after"
        ],
        "description": "Where the words stand that say what a quotation is for: before it (ru, en) or after it (kk: «…» деген сөздермен)."
       },
       "old": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "Before or after words to be taken out or replaced."
       },
       "new": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "Words to be put in."
       },
       "after": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "Words after which something is put in."
       },
       "before": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "Words before which something is put in."
       },
       "plain": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "description": "Words that only say that words are meant, and may stand between: the words, the figure."
       }
      },
      "required": [
       "side",
       "old",
       "new",
       "after",
       "before"
      ],
      "description": "What a quotation inside a command is for, by the words beside it."
     },
     "new": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "What follows, or what the quoted text is, is new in the act: «следующего содержания», the following."
     },
     "after": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Before a place after which something is inserted; in a language whose predicate is last, after it."
     },
     "before": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "The same for a place before which something is inserted."
     },
     "end": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "At the end of the place."
     },
     "everywhere": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Wherever the words stand."
     },
     "places": {
      "type": "object",
      "additionalProperties": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "any": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         },
         "uniqueItems": true,
         "description": "The word in its forms."
        },
        "new": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         },
         "uniqueItems": true,
         "description": "Forms that name what is put in rather than where: «статьёй», баппен."
        }
       },
       "required": [
        "any"
       ],
       "description": "One kind of provision."
      },
      "description": "Kinds of provisions, by the words for them, in Akoma Ntoso's names, and `heading`."
     },
     "ordinals": {
      "type": "object",
      "additionalProperties": {
       "type": "integer",
       "minimum": 1
      },
      "description": "Number words by which places are counted, and their values."
     },
     "lists": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words that join or span numbers: «и», «по»."
     },
     "acts": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words by which an act is named."
     },
     "thisAct": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words before the name of the act itself."
     },
     "thatAct": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Names of an act that was named before: the principal Act."
     },
     "announces": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "What tells that changes follow, in a title or a sentence of its own: \"is amended as follows\", «О внесении изменений»."
     },
     "that": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Before the word for a provision that was named before: \"of that section\"."
     }
    },
    "required": [
     "verbs",
     "quotations",
     "new",
     "after",
     "before",
     "places",
     "ordinals",
     "lists",
     "acts",
     "announces"
    ],
    "description": "How amending acts give their commands. A word is written whole, or as a stem with a hyphen at its end; a phrase is words with spaces; case and ё are of no account."
   },
   "labels": {
    "type": "object",
    "additionalProperties": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "nominative": {
       "type": "string",
       "minLength": 1
      },
      "genitive": {
       "type": "string",
       "minLength": 1
      }
     },
     "required": [
      "nominative"
     ]
    },
    "description": "How a place is named, by kind of provision; `{n}` is the number."
   },
   "labelOrder": {
    "enum": [
     "inner-first",
     "outer-first",
     "bracketed"
    ],
    "description": "ru: inner-first («подпункт 1) пункта 3 статьи 12»); kk: outer-first («12-баптың 3-тармағы»); en: bracketed (Article 12(3)(1))."
   },
   "references": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "numbers": {
      "enum": [
       "after",
       "before"
      ],
      "description": "Where a provision's number stands: after the word (Article 12, статья 12) or before it (12-бап). Before it, the outer part and the act stand first too."
     },
     "kinds": {
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "kinds": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         },
         "minItems": 1,
         "uniqueItems": true,
         "description": "Kinds of provision that the word may mean, the most usual first."
        },
        "one": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         },
         "uniqueItems": true,
         "description": "Its forms in the singular."
        },
        "many": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1
         },
         "uniqueItems": true,
         "description": "Its forms in the plural, and those that may be either; after them a list of bare numbers goes on by a comma."
        }
       },
       "required": [
        "kinds",
        "one",
        "many"
       ]
      },
      "description": "Words for kinds of provision."
     },
     "this": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words before a kind or an act that mean the one at hand."
     },
     "that": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words that mean the one named before."
     },
     "preceding": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words that mean the one right before."
     },
     "and": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words that join the numbers of a list."
     },
     "to": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words between the ends of a range."
     },
     "of": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words between an inner part and an outer one, or a part and its act; the first of them says that the part is in what follows."
     },
     "articles": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words that may stand before a noun and say nothing: the."
     },
     "ordinals": {
      "type": "object",
      "additionalProperties": {
       "type": "integer",
       "minimum": 1
      },
      "description": "Ordinals, as words or stems, and their values: part two of a paragraph."
     },
     "acts": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words for acts, in the forms in which a reference names them."
     },
     "constitutions": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words for the constitution, which needs no name."
     },
     "modifiers": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Endings or whole words of what may stand before an act's word: «Уголовного кодекса», the principal Act. An ending begins with a hyphen."
     },
     "excerpt": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words in an act's opening that say it is not whole."
     },
     "former": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words right after a reference that say it means an earlier wording, which the act no longer has: section 17(3) as in force before that date."
     }
    },
    "required": [
     "numbers",
     "kinds",
     "this",
     "that",
     "preceding",
     "and",
     "to",
     "of",
     "ordinals",
     "acts",
     "constitutions"
    ],
    "description": "How provisions are cited. Words as written, in lower case or not; `стать-` a stem; `^Act` only with a capital letter."
   },
   "definitions": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "short": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words in brackets before a short name: (далее – оператор)."
     },
     "includes": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words of a definition that give examples and leave the rest open: includes."
     },
     "elsewhere": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words that say the meaning stands in another place: the same meaning, мағынасында."
     },
     "articles": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words before a term that are no part of it: the."
     },
     "afterHead": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "uniqueItems": true,
      "description": "Words that may follow the head of a meaning (a police officer who …); where there are none, any may."
     }
    },
    "required": [
     "short",
     "includes",
     "elsewhere"
    ],
    "description": "How terms are defined, besides the cue `definition`: beginnings of words, in lower case."
   }
  },
  "required": [
   "language",
   "name",
   "script",
   "wordOrder",
   "modality",
   "negation",
   "labels",
   "labelOrder"
  ]
 },
 "lexicon": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/lexicon.schema.json",
  "title": "LexiconFile",
  "description": "Concepts with their phrases in each language.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "concepts": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/definitions/Concept"
    },
    "propertyNames": {
     "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    },
    "description": "Concepts by id."
   }
  },
  "required": [
   "concepts"
  ],
  "definitions": {
   "Concept": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "class": {
      "enum": [
       "actor",
       "person",
       "action",
       "object",
       "safeguard",
       "guarantee",
       "ground",
       "sanction",
       "discretion",
       "place",
       "time",
       "jurisdiction",
       "institution",
       "other"
      ],
      "description": "What kind of idea it is. `actor`: authorities and those who carry out their orders; `person`: right-holders; `action`: what a norm lets or makes somebody do; `safeguard`: what answers a remark; `guarantee`: words without which a right is less, or which bind the State: versions of an act are compared by them."
     },
     "about": {
      "type": "string",
      "minLength": 1,
      "description": "What the concept means, for people."
     },
     "name": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "en": {
        "type": "string",
        "minLength": 1
       },
       "ru": {
        "type": "string",
        "minLength": 1
       },
       "kk": {
        "type": "string",
        "minLength": 1
       }
      },
      "minProperties": 1,
      "description": "A few words as a lawyer would call it in a report, in lower case: `a court decision`, «решение суда», «сот шешімі»."
     },
     "includes": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "description": "Concepts whose words count as this one too.",
      "uniqueItems": true
     },
     "en": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "ru": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "kk": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "not": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "en": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
         "maxLength": 1000
        },
        "uniqueItems": true
       },
       "ru": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
         "maxLength": 1000
        },
        "uniqueItems": true
       },
       "kk": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
         "maxLength": 1000
        },
        "uniqueItems": true
       }
      },
      "description": "Decoys: where such a phrase covers a hit, the hit does not count."
     }
    },
    "required": [
     "class"
    ]
   }
  }
 },
 "memo": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/memo.schema.json",
  "title": "MemoFile",
  "description": "What an opinion memo says of itself: memo.yaml. What is left out stays a blank line to be filled in by hand.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "addressee": {
    "type": "string",
    "minLength": 1,
    "description": "Whom it is for."
   },
   "author": {
    "type": "string",
    "minLength": 1,
    "description": "Who gives it: a person, an office."
   },
   "date": {
    "type": "string",
    "minLength": 1,
    "description": "As it is to be printed; 2026-11-22 is printed in the memo's language. Default: the date as of which the bill was measured."
   },
   "number": {
    "type": "string",
    "minLength": 1
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "Of the bill. Default: as the bill calls itself."
   },
   "version": {
    "type": "string",
    "minLength": 1,
    "description": "Which version of the bill was read: a date, a reading, a dossier number."
   },
   "introduction": {
    "type": "string",
    "minLength": 1,
    "description": "Paragraphs before the section on scope and method, with blank lines between them."
   },
   "checkedBy": {
    "type": "string",
    "minLength": 1,
    "description": "Who checked what the program prepared."
   }
  }
 },
 "pack": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/pack.schema.json",
  "title": "PackFile",
  "description": "Head of a check pack: `pack.yaml`.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "pack": {
    "type": "string",
    "minLength": 1,
    "description": "Name: the prefix of its rules' ids.",
    "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
   },
   "version": {
    "type": "string",
    "minLength": 1,
    "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+"
   },
   "engine": {
    "type": "string",
    "minLength": 1,
    "description": "Range of engine versions, e.g. >=0.1.0."
   },
   "title": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "en": {
      "type": "string",
      "minLength": 1
     },
     "ru": {
      "type": "string",
      "minLength": 1
     },
     "kk": {
      "type": "string",
      "minLength": 1
     }
    }
   },
   "about": {
    "type": "string",
    "minLength": 1
   },
   "license": {
    "type": "string",
    "minLength": 1
   },
   "languages": {
    "type": "array",
    "items": {
     "enum": [
      "en",
      "ru",
      "kk"
     ]
    },
    "minItems": 1
   },
   "serves": {
    "type": "object",
    "additionalProperties": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "principle": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$",
        "description": "`authority/principle`, e.g. kz-2026/privacy."
       },
       "force": {
        "enum": [
         "text",
         "inferred",
         "treaty",
         "soft-law",
         "comparative"
        ]
       },
       "atMost": {
        "enum": [
         "warning",
         "info"
        ],
        "description": "The gravest a remark may be, e.g. because the authority itself names the ground."
       },
       "why": {
        "type": "string",
        "minLength": 1
       },
       "about": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "uniqueItems": true,
        "minItems": 1,
        "description": "Themes: the link counts only where the provision's article (or the act) speaks of one of them, e.g. freedom of expression for a check that limits any right. Where no link of a check fits, those without `about` count, or else the first."
       }
      },
      "required": [
       "principle",
       "force"
      ]
     },
     "minItems": 1
    },
    "description": "For checks of the pack's own: by check code, the principles that they serve and with what force. The authorities' own links count too."
   },
   "extends": {
    "description": "Another pack whose rules this one takes over: a built-in one, a path from this folder (../base), or an npm package.",
    "oneOf": [
     {
      "type": "string",
      "minLength": 1
     },
     {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "pack": {
        "type": "string",
        "minLength": 1
       },
       "version": {
        "type": "string",
        "minLength": 1,
        "description": "Range of its versions, e.g. >=1 <2."
       }
      },
      "required": [
       "pack"
      ]
     }
    ]
   },
   "overrides": {
    "type": "object",
    "description": "What is changed in rules of the pack that this one extends, by rule id.",
    "additionalProperties": {
     "$ref": "#/definitions/Override"
    }
   }
  },
  "required": [
   "pack",
   "version",
   "title",
   "languages"
  ],
  "definitions": {
   "Override": {
    "type": "object",
    "additionalProperties": false,
    "minProperties": 1,
    "properties": {
     "severity": {
      "enum": [
       "error",
       "warning",
       "info",
       "off"
      ],
      "description": "`off` takes the rule out."
     },
     "words": {
      "type": "object",
      "description": "Phrases to add to concepts of the rule or its pack, e.g. for a language that it lacks.",
      "additionalProperties": {
       "type": "object",
       "additionalProperties": false,
       "minProperties": 1,
       "properties": {
        "en": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
         },
         "uniqueItems": true
        },
        "ru": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
         },
         "uniqueItems": true
        },
        "kk": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1000
         },
         "uniqueItems": true
        }
       }
      }
     },
     "en": {
      "$ref": "#/definitions/Text"
     },
     "ru": {
      "$ref": "#/definitions/Text"
     },
     "kk": {
      "$ref": "#/definitions/Text"
     },
     "examples": {
      "type": "object",
      "additionalProperties": false,
      "description": "The rule's tests in these languages, in place of its own.",
      "properties": {
       "en": {
        "$ref": "#/definitions/Examples"
       },
       "ru": {
        "$ref": "#/definitions/Examples"
       },
       "kk": {
        "$ref": "#/definitions/Examples"
       }
      }
     }
    }
   },
   "Text": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "question": {
      "type": "string",
      "minLength": 1,
      "description": "What a reviewer asks."
     },
     "finding": {
      "type": "string",
      "minLength": 1,
      "description": "What was found, and what was not."
     },
     "proposal": {
      "type": "string",
      "minLength": 1,
      "description": "Words that would answer it."
     }
    },
    "required": [
     "question",
     "finding",
     "proposal"
    ],
    "description": "Whole sentences in one language."
   },
   "Example": {
    "oneOf": [
     {
      "type": "string",
      "minLength": 1,
      "maxLength": 4000
     },
     {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "text": {
        "type": "string",
        "minLength": 1,
        "maxLength": 4000
       },
       "at": {
        "type": "string",
        "minLength": 1,
        "description": "Words of the text on which the finding must stand."
       },
       "models": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "pattern": "^[A-Z]{2}-[0-9A-Z]+(-[0-9A-Z]+)*$"
        },
        "minItems": 1,
        "uniqueItems": true,
        "description": "Ids of the issues, raised by reviewers of real bills, on which the example is modelled."
       }
      },
      "required": [
       "text"
      ]
     }
    ]
   },
   "Examples": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "violates": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Example"
      },
      "minItems": 1
     },
     "complies": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Example"
      },
      "minItems": 1
     },
     "looks-safe-but-violates": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Example"
      },
      "minItems": 1
     },
     "looks-bad-but-complies": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Example"
      },
      "minItems": 1
     }
    }
   }
  }
 },
 "points": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/points.schema.json",
  "title": "PointsFile",
  "description": "A lawyer's choice and edits of a bill's points, in the order of the memo: charterlint check --write-points begins it, --points takes it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "points"
  ],
  "properties": {
   "points": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "findings"
     ],
     "properties": {
      "findings": {
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "string",
        "pattern": "^[0-9a-f]{16}$"
       },
       "description": "Fingerprints of the point's findings: with them it is known again when the bill is renumbered. The first that the bill still has speaks for the point."
      },
      "keep": {
       "type": "boolean",
       "description": "false leaves the point out."
      },
      "rule": {
       "type": "string",
       "description": "For information."
      },
      "label": {
       "type": "string",
       "description": "Where it stands. For information."
      },
      "severity": {
       "type": "string",
       "minLength": 1,
       "description": "What the point is called: a word of your own."
      },
      "recommendation": {
       "type": "string",
       "minLength": 1,
       "description": "On the page of recommendations, in place of the proposal."
      },
      "question": {
       "type": "string"
      },
      "finding": {
       "type": "string"
      },
      "proposal": {
       "type": "string"
      },
      "command": {
       "type": "string",
       "description": "The proposed wording as an amending command."
      },
      "proposedText": {
       "type": "string",
       "description": "The provision as it would read, for the comparative table."
      },
      "note": {
       "type": "string",
       "description": "A paragraph of your own at the end of the point."
      }
     }
    }
   }
  }
 },
 "report": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/report.schema.json",
  "title": "ReportFile",
  "description": "What `check --format json` prints; with `--format jsonl` each line is one finding.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "version": {
    "type": "string"
   },
   "engine": {
    "type": "string"
   },
   "asOf": {
    "type": "string"
   },
   "packs": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "files": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "file": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "language": {
       "type": "string"
      },
      "problems": {
       "type": "array",
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "severity": {
          "enum": [
           "error",
           "warning",
           "info"
          ]
         },
         "code": {
          "type": "string"
         },
         "message": {
          "type": "string"
         },
         "line": {
          "type": "integer"
         },
         "column": {
          "type": "integer"
         }
        },
        "required": [
         "severity",
         "code",
         "message"
        ]
       }
      }
     },
     "required": [
      "language",
      "problems"
     ]
    }
   },
   "findings": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Finding"
    }
   },
   "points": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "point": {
       "type": "integer"
      },
      "check": {
       "type": "string"
      },
      "severity": {
       "enum": [
        "error",
        "warning",
        "info"
       ]
      },
      "status": {
       "enum": [
        "open",
        "cured",
        "waived",
        "unknown"
       ]
      },
      "file": {
       "type": "string"
      },
      "id": {
       "type": "string"
      },
      "findings": {
       "type": "array",
       "items": {
        "type": "integer"
       }
      }
     },
     "required": [
      "point",
      "check",
      "severity",
      "status",
      "findings"
     ]
    }
   }
  },
  "required": [
   "version",
   "engine",
   "asOf",
   "packs",
   "files",
   "findings",
   "points"
  ],
  "definitions": {
   "Finding": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "rule": {
      "type": "string"
     },
     "check": {
      "type": "string"
     },
     "step": {
      "type": "integer"
     },
     "severity": {
      "enum": [
       "error",
       "warning",
       "info"
      ]
     },
     "status": {
      "enum": [
       "open",
       "cured",
       "waived",
       "unknown"
      ]
     },
     "waiver": {
      "type": "object",
      "additionalProperties": false,
      "description": "Why a finding of status waived counts no more: somebody answers for it (kind waiver: reason, author, and until when), or it was there when the baseline was written.",
      "properties": {
       "kind": {
        "enum": [
         "waiver",
         "baseline"
        ]
       },
       "reason": {
        "type": "string"
       },
       "author": {
        "type": "string"
       },
       "until": {
        "type": "string",
        "description": "Last day on which it holds: 2026-11-22."
       }
      },
      "required": [
       "kind"
      ]
     },
     "point": {
      "type": "integer"
     },
     "draft": {
      "type": "boolean"
     },
     "principles": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "id": {
         "type": "string"
        },
        "authority": {
         "type": "string"
        },
        "article": {
         "type": "string"
        },
        "force": {
         "enum": [
          "text",
          "inferred",
          "treaty",
          "soft-law",
          "comparative"
         ]
        },
        "text": {
         "type": "string"
        },
        "verified": {
         "type": "boolean"
        }
       },
       "required": [
        "id",
        "authority",
        "article",
        "force"
       ]
      }
     },
     "question": {
      "type": "string"
     },
     "finding": {
      "type": "string"
     },
     "proposal": {
      "type": "string"
     },
     "language": {
      "type": "string"
     },
     "file": {
      "type": "string"
     },
     "id": {
      "type": "string"
     },
     "provision": {
      "$ref": "#/definitions/Provision"
     },
     "span": {
      "$ref": "#/definitions/Span"
     },
     "evidence": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "what": {
         "type": "string"
        },
        "concept": {
         "type": "string"
        },
        "span": {
         "$ref": "#/definitions/Span"
        },
        "text": {
         "type": "string"
        }
       },
       "required": [
        "what",
        "concept",
        "span",
        "text"
       ]
      }
     },
     "safeguards": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "wanted": {
        "type": "array",
        "items": {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       },
       "searched": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "found": {
        "type": "array",
        "items": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "concept": {
           "type": "string"
          },
          "scope": {
           "type": "string"
          },
          "eId": {
           "type": "string"
          },
          "span": {
           "$ref": "#/definitions/Span"
          },
          "text": {
           "type": "string"
          },
          "citation": {
           "type": "string"
          }
         },
         "required": [
          "concept",
          "scope"
         ]
        }
       }
      },
      "required": [
       "wanted",
       "searched",
       "found"
      ]
     },
     "related": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Related"
      },
      "description": "Other places of the same finding. Of a finding on two language versions, the place of the other version: its language, file, provision and words are given, and offsets are of its text."
     },
     "amends": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "eId": {
        "type": "string"
       },
       "label": {
        "type": "string"
       }
      },
      "required": [
       "eId",
       "label"
      ],
      "description": "In a bill that was checked with its base (--base): the provision of the amended act on which the finding stands. Provision and spans are then those of the amending clause in the bill, and of the new words in it."
     },
     "fingerprint": {
      "type": "string"
     }
    },
    "required": [
     "rule",
     "check",
     "step",
     "severity",
     "status",
     "principles",
     "question",
     "finding",
     "proposal",
     "language",
     "provision",
     "span",
     "evidence",
     "safeguards",
     "related",
     "fingerprint"
    ]
   },
   "Provision": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "eId": {
      "type": "string"
     },
     "label": {
      "type": "string"
     },
     "heading": {
      "type": "string"
     },
     "fingerprint": {
      "type": "string",
      "description": "Of a finding's own provision: what a waiver of it is bound to. Made of the provision's words alone, without its number."
     }
    },
    "required": [
     "eId",
     "label"
    ]
   },
   "Span": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "start": {
      "type": "integer"
     },
     "end": {
      "type": "integer"
     },
     "line": {
      "type": "integer"
     },
     "column": {
      "type": "integer"
     },
     "source": {
      "description": "Where it stood in a file that is no plain text: the paragraph of a word processor's file, the page and box of a PDF (points from the page's top left: x, y, width, height), the element of an XML or HTML file.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "paragraph": {
        "type": "integer"
       },
       "page": {
        "type": "integer"
       },
       "box": {
        "type": "array",
        "items": {
         "type": "number"
        },
        "minItems": 4,
        "maxItems": 4
       },
       "element": {
        "type": "string"
       }
      }
     }
    },
    "required": [
     "start",
     "end"
    ]
   },
   "Related": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "start": {
      "type": "integer"
     },
     "end": {
      "type": "integer"
     },
     "line": {
      "type": "integer"
     },
     "column": {
      "type": "integer"
     },
     "source": {
      "description": "Where it stood in a file that is no plain text: the paragraph of a word processor's file, the page and box of a PDF (points from the page's top left: x, y, width, height), the element of an XML or HTML file.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "paragraph": {
        "type": "integer"
       },
       "page": {
        "type": "integer"
       },
       "box": {
        "type": "array",
        "items": {
         "type": "number"
        },
        "minItems": 4,
        "maxItems": 4
       },
       "element": {
        "type": "string"
       }
      }
     },
     "language": {
      "type": "string"
     },
     "file": {
      "type": "string"
     },
     "id": {
      "type": "string"
     },
     "provision": {
      "$ref": "#/definitions/Provision"
     },
     "text": {
      "type": "string",
      "description": "The words there."
     }
    },
    "required": [
     "start",
     "end"
    ]
   }
  }
 },
 "rules": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/rules.schema.json",
  "title": "RulesFile",
  "description": "Rules of a check pack.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "rules": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Rule"
    },
    "minItems": 1
   }
  },
  "required": [
   "rules"
  ],
  "definitions": {
   "Rule": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Unique in its pack.",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
     },
     "check": {
      "type": "string",
      "minLength": 1,
      "description": "Code of the catalogue, or the pack's own.",
      "pattern": "^[A-Z]{2,8}-[0-9]{2,3}$"
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "A few words, in English, for lists."
     },
     "step": {
      "type": "integer",
      "minimum": 0,
      "maximum": 8,
      "description": "Reviewer's step: 0 order and transition, 1 interference, 2 law (form), 3 law (quality), 4 aim, 5 necessity, 6 procedure, 7 institutions, 8 cumulative effect."
     },
     "severity": {
      "enum": [
       "error",
       "warning",
       "info"
      ],
      "description": "In reports: substantial remark, remark, question. An error needs a principle with force `text` or `treaty`, or it is shown as a warning."
     },
     "cases": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "when": {
         "$ref": "#/definitions/Condition"
        },
        "severity": {
         "enum": [
          "error",
          "warning",
          "info"
         ]
        }
       },
       "required": [
        "when",
        "severity"
       ]
      },
      "description": "First case that holds sets the severity."
     },
     "scope": {
      "enum": [
       "provision",
       "article",
       "act"
      ],
      "description": "The rule runs once for each of these (default: provision)."
     },
     "preamble": {
      "type": "boolean",
      "description": "True where the rule asks preambles as well, of which other rules ask nothing."
     },
     "words": {
      "type": "object",
      "additionalProperties": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "class": {
         "enum": [
          "actor",
          "person",
          "action",
          "object",
          "safeguard",
          "ground",
          "sanction",
          "discretion",
          "place",
          "time",
          "jurisdiction",
          "institution",
          "other"
         ],
         "description": "What kind of idea it is. `actor`: authorities and those who carry out their orders; `person`: right-holders; `action`: what a norm lets or makes somebody do; `safeguard`: what answers a remark."
        },
        "about": {
         "type": "string",
         "minLength": 1,
         "description": "What the concept means, for people."
        },
        "name": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "en": {
           "type": "string",
           "minLength": 1
          },
          "ru": {
           "type": "string",
           "minLength": 1
          },
          "kk": {
           "type": "string",
           "minLength": 1
          }
         },
         "minProperties": 1,
         "description": "A few words as a lawyer would call it in a report, in lower case: `a court decision`, «решение суда», «сот шешімі»."
        },
        "includes": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1,
          "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
         },
         "description": "Concepts whose words count as this one too.",
         "uniqueItems": true
        },
        "en": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1,
          "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
          "maxLength": 1000
         },
         "uniqueItems": true
        },
        "ru": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1,
          "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
          "maxLength": 1000
         },
         "uniqueItems": true
        },
        "kk": {
         "type": "array",
         "items": {
          "type": "string",
          "minLength": 1,
          "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
          "maxLength": 1000
         },
         "uniqueItems": true
        },
        "not": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "en": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1,
            "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
            "maxLength": 1000
           },
           "uniqueItems": true
          },
          "ru": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1,
            "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
            "maxLength": 1000
           },
           "uniqueItems": true
          },
          "kk": {
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1,
            "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
            "maxLength": 1000
           },
           "uniqueItems": true
          }
         },
         "description": "Decoys: where such a phrase covers a hit, the hit does not count."
        }
       },
       "required": [
        "class"
       ]
      },
      "propertyNames": {
       "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "description": "Concepts of the rule's own."
     },
     "if": {
      "description": "One condition, or alternatives of which one must hold.",
      "oneOf": [
       {
        "$ref": "#/definitions/Condition"
       },
       {
        "type": "array",
        "items": {
         "$ref": "#/definitions/Condition"
        },
        "minItems": 1
       }
      ]
     },
     "conditions": {
      "type": "object",
      "description": "json-rules-engine's own form (`all`, `any`, `not`, `fact`, `operator`, `value`, `params`) instead of `if`."
     },
     "unless": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Rung"
      },
      "description": "What answers it, strongest first; the first rung found decides."
     },
     "absorbs": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[A-Z]{2,8}-[0-9]{2,3}$"
      },
      "description": "More general checks that are not reported again at the same place.",
      "uniqueItems": true
     },
     "themes": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Themes it belongs to."
     },
     "falsePositives": {
      "type": "string",
      "minLength": 1,
      "description": "Known false positives."
     },
     "sources": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Where the question comes from."
     },
     "tried": {
      "type": "boolean",
      "description": "False where no labelled real act has tried the rule yet: it is then shown as info. Left out, the author vouches for it."
     },
     "en": {
      "$ref": "#/definitions/Text"
     },
     "ru": {
      "$ref": "#/definitions/Text"
     },
     "kk": {
      "$ref": "#/definitions/Text"
     },
     "examples": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "en": {
        "$ref": "#/definitions/Examples"
       },
       "ru": {
        "$ref": "#/definitions/Examples"
       },
       "kk": {
        "$ref": "#/definitions/Examples"
       }
      },
      "description": "The rule's tests."
     }
    },
    "required": [
     "id",
     "check",
     "step",
     "severity"
    ],
    "oneOf": [
     {
      "required": [
       "if"
      ]
     },
     {
      "required": [
       "conditions"
      ]
     }
    ]
   },
   "Condition": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "who": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "description": "Any of these concepts.",
      "minItems": 1,
      "uniqueItems": true
     },
     "modality": {
      "type": "array",
      "items": {
       "enum": [
        "obligation",
        "prohibition",
        "permission",
        "power",
        "right",
        "penalty",
        "definition",
        "declaration"
       ]
      },
      "minItems": 1,
      "uniqueItems": true
     },
     "action": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "description": "Any of these concepts.",
      "minItems": 1,
      "uniqueItems": true
     },
     "object": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "description": "Any of these concepts.",
      "minItems": 1,
      "uniqueItems": true
     },
     "reference": {
      "type": "array",
      "items": {
       "enum": [
        "internal",
        "external",
        "broken",
        "unresolved",
        "self"
       ]
      },
      "minItems": 1,
      "uniqueItems": true,
      "description": "The sentence has a reference of any of these kinds: `internal`, to a provision of the act; `external`, to another act; `broken`, to a provision that the act certainly has not; `unresolved`, of which nothing can be told; `self`, by its number to the very part of an article in which it stands."
     },
     "with": {
      "oneOf": [
       {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
        },
        "description": "Any of these concepts.",
        "minItems": 1,
        "uniqueItems": true
       },
       {
        "type": "array",
        "items": {
         "$ref": "#/definitions/Group"
        },
        "minItems": 1
       }
      ]
     },
     "without": {
      "oneOf": [
       {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
        },
        "description": "Any of these concepts.",
        "minItems": 1,
        "uniqueItems": true
       },
       {
        "type": "array",
        "items": {
         "$ref": "#/definitions/Group"
        },
        "minItems": 1
       }
      ]
     },
     "quantity": {
      "$ref": "#/definitions/Quantity"
     },
     "negated": {
      "type": "boolean",
      "description": "Ask for norms that deny their action (default: such norms are passed over)."
     }
    },
    "description": "All keys bind to one norm. `who` may name `unstated`: a passive without an agent. Without who, modality and action the rule looks at the words of the provision, norm or no norm.",
    "minProperties": 1
   },
   "Group": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "any": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "description": "Any of these concepts.",
      "minItems": 1,
      "uniqueItems": true
     },
     "in": {
      "type": "array",
      "items": {
       "enum": [
        "norm",
        "provision",
        "article",
        "chapter",
        "act",
        "reference",
        "base",
        "general-law"
       ]
      },
      "description": "Where to look.",
      "minItems": 1,
      "uniqueItems": true
     }
    },
    "required": [
     "any"
    ]
   },
   "Quantity": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "unit": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "minItems": 1
     },
     "atMost": {
      "type": "number"
     },
     "atLeast": {
      "type": "number"
     },
     "comparator": {
      "enum": [
       "at-most",
       "at-least",
       "exactly"
      ]
     }
    },
    "required": [
     "unit"
    ],
    "description": "A quantity in the provision with one of the units and a value in the range; hours, days and so on are compared as they are written."
   },
   "Text": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "question": {
      "type": "string",
      "minLength": 1,
      "description": "What a reviewer asks."
     },
     "finding": {
      "type": "string",
      "minLength": 1,
      "description": "What was found, and what was not."
     },
     "proposal": {
      "type": "string",
      "minLength": 1,
      "description": "Words that would answer it."
     }
    },
    "required": [
     "question",
     "finding",
     "proposal"
    ],
    "description": "Whole sentences in one language."
   },
   "Example": {
    "oneOf": [
     {
      "type": "string",
      "minLength": 1,
      "maxLength": 4000
     },
     {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "text": {
        "type": "string",
        "minLength": 1,
        "maxLength": 4000
       },
       "at": {
        "type": "string",
        "minLength": 1,
        "description": "Words of the text on which the finding must stand."
       },
       "models": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "pattern": "^[A-Z]{2}-[0-9A-Z]+(-[0-9A-Z]+)*$"
        },
        "minItems": 1,
        "uniqueItems": true,
        "description": "Ids of the issues, raised by reviewers of real bills, on which the example is modelled."
       }
      },
      "required": [
       "text"
      ]
     }
    ]
   },
   "Examples": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "violates": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Example"
      },
      "minItems": 1
     },
     "complies": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Example"
      },
      "minItems": 1
     },
     "looks-safe-but-violates": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Example"
      },
      "minItems": 1
     },
     "looks-bad-but-complies": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Example"
      },
      "minItems": 1
     }
    }
   },
   "Rung": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "any": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "description": "Any of these concepts.",
      "minItems": 1,
      "uniqueItems": true
     },
     "all": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
      },
      "description": "Any of these concepts.",
      "minItems": 1,
      "uniqueItems": true
     },
     "in": {
      "type": "array",
      "items": {
       "enum": [
        "norm",
        "provision",
        "article",
        "chapter",
        "act",
        "reference",
        "base",
        "general-law"
       ]
      },
      "description": "Where to look.",
      "minItems": 1,
      "uniqueItems": true
     },
     "then": {
      "enum": [
       "cured",
       "error",
       "warning",
       "info"
      ],
      "description": "What finding it there makes of the remark (default: cured)."
     }
    },
    "required": [
     "in"
    ],
    "anyOf": [
     {
      "required": [
       "any"
      ]
     },
     {
      "required": [
       "all"
      ]
     }
    ]
   }
  }
 },
 "structure": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/structure.schema.json",
  "title": "StructureFile",
  "description": "How a legal tradition numbers and names its parts.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "structure": {
    "type": "string",
    "minLength": 1,
    "description": "Id: kz, common-law, eu.",
    "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
   },
   "about": {
    "type": "string",
    "minLength": 1
   },
   "languages": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Languages it is mostly met in: decides between structures that explain a text equally well."
   },
   "levels": {
    "type": "array",
    "minItems": 1,
    "description": "Outermost first.",
    "items": {
     "$ref": "#/definitions/Level"
    }
   },
   "unnumbered": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "prefix"
    ],
    "description": "What a new sentence in its own paragraph after a list is: kind and prefix. Its number is its place among the unnumbered paragraphs of what it belongs to, the list's own being the first.",
    "properties": {
     "kind": {
      "type": "string",
      "minLength": 1
     },
     "prefix": {
      "type": "string",
      "minLength": 1
     }
    }
   },
   "ordinals": {
    "type": "object",
    "additionalProperties": {
     "type": "integer",
     "minimum": 1
    },
    "description": "Words that stand for a number in {ordinal} and {number}: `first: 1`, `общая: 1`."
   },
   "noise": {
    "type": "array",
    "description": "Notes of portals and editors that are not the law's words.",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "start": {
       "type": "string",
       "minLength": 1,
       "description": "How the first line of the note begins; `#` stands for digits, a hyphen at the end for any ending."
      },
      "line": {
       "type": "string",
       "minLength": 1,
       "description": "The whole line, instead of its beginning."
      },
      "until": {
       "enum": [
        "line",
        "paragraph",
        "next-paragraph",
        "bracket",
        "mark"
       ],
       "description": "Where the note ends: with its line; with its paragraph; with the paragraph after it when its own has no more than the title of the note; with the closing bracket (such a note may stand anywhere in a line, and `start` begins with its opening bracket); with its beginning, which may stand before any word of a sentence (a footnote's number with the bracket that opens what an amendment put in)."
      },
      "inLine": {
       "type": "boolean",
       "description": "Also inside a line, after a clause has ended: files made from printed pages join lines."
      },
      "afterNumber": {
       "type": "boolean",
       "description": "Also after a provision's number: a repealed provision kept as a row."
      }
     },
     "required": [
      "until"
     ]
    }
   },
   "contents": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Headings of a table of contents: the whole line."
   },
   "preamble": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Headings of a preamble: the whole line."
   },
   "signature": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "How the lines of signature begin."
   },
   "connectors": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Words between two points in one line: and, or, а также."
   },
   "sentence": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Words that no heading has: a line with one of them that ends in a full stop is a sentence."
   },
   "definitions": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1000,
     "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter."
    },
    "description": "Headings or lead-ins of a list of definitions."
   },
   "draft": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Lines before the title that are not the title: the whole line."
   },
   "amending": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1000,
     "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter."
    },
    "description": "Phrases by which an amending act is known."
   },
   "quotes": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Words of a command after which a quotation is new text of the act that is amended."
   },
   "comparative": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "current": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "What is in force."
     },
     "proposed": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "What is proposed."
     },
     "reasons": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Why."
     },
     "place": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Which provision."
     },
     "none": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Words of a cell that say that there is no text, in small letters."
     }
    },
    "required": [
     "current",
     "proposed"
    ],
    "description": "What the columns of comparative tables are called, in small letters; the name may say more."
   },
   "terms": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "Words that follow a term in quotation marks where it is defined: means, includes. In a list of definitions without numbers each then is a provision of its own (`unnumbered`), whether it stands on its own line or not."
   },
   "closing": {
    "type": "array",
    "description": "How words that close a list, and belong to all its points, are told from the last point when they stand in its line.",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "language"
     ],
     "properties": {
      "language": {
       "type": "string",
       "minLength": 1
      },
      "forms": {
       "type": "array",
       "items": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        }
       },
       "description": "For languages whose predicate comes last: endings (or whole words) that are one grammatical form. Points of one list end in one form; what follows it in the last point is the predicate."
      },
      "finite": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "Endings (or whole words) in which a predicate ends. Without a list of points that end so, there is nothing to close."
      },
      "compounds": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "Words that belong to the verb after them, so that no point ends with them."
      },
      "conditions": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "Words for \"in the cases\": after the form of the points they open the main clause, however long it is."
      },
      "cues": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "For languages whose predicate comes first: words that, after a comma in the last point, close a list whose lead-in has no predicate."
      },
      "conditional": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "Words with which a lead-in begins that is a condition only."
      },
      "subjects": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "Words with which the main clause after a condition begins."
      },
      "continues": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "Words after which the point still goes on: өзге, басқа."
      },
      "copulas": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "Words that are a predicate too, where no relative clause holds them."
      },
      "relatives": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "Words that begin a relative clause: what follows in the lead-in is no predicate of the sentence."
      },
      "links": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "Words after a comma that go on with the last point, where the verb of a modal word in the lead-in is looked for."
      },
      "statements": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "Other words that are a predicate of a lead-in, but open no main clause."
      }
     }
    }
   }
  },
  "required": [
   "structure",
   "languages",
   "levels",
   "unnumbered"
  ],
  "definitions": {
   "Level": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "prefix",
     "forms"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "minLength": 1,
      "description": "Akoma Ntoso's word for the level."
     },
     "prefix": {
      "type": "string",
      "minLength": 1,
      "description": "Akoma Ntoso's eId prefix: art, para, point."
     },
     "forms": {
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "How a line of this level begins: words, capital letters or not, with {arabic} (`41-1`, `12A`), {roman}, {small-roman}, {upper}, {lower} (a letter), {double-upper}, {double-lower} (a letter twice: `aa`, `bb`), {ordinal} (a word of `ordinals`) or {number} (arabic, roman or ordinal) for its number, `[.]` for a sign that may be missing, then {heading} for a heading on the same line, {text} for its own words, or nothing when the line ends there."
      }
     },
     "container": {
      "type": "boolean",
      "description": "Groups articles and has no words of its own; roman and spelled numbers become arabic in its eId."
     },
     "basic": {
      "type": "boolean",
      "description": "The unit that is numbered through the act: article or section. Exactly one level has it, or one for each `within`."
     },
     "list": {
      "type": "boolean",
      "description": "Items of one sentence (points), not sentences of their own (numbered paragraphs)."
     },
     "inline": {
      "type": "boolean",
      "description": "May also begin inside a line, in sequence."
     },
     "runs": {
      "type": "boolean",
      "description": "A plain number may also begin inside a line where at least three follow one another from 1, each after the end of a point: a schedule's list in one line."
     },
     "heading": {
      "enum": [
       "same-line",
       "next-line",
       "either",
       "any",
       "none"
      ],
      "description": "Where its heading stands: on the line of the number, on the next, on either, or on any of both and the line above. Default: none."
     },
     "within": {
      "enum": [
       "preamble",
       "annex",
       "body"
      ],
      "description": "Only there."
     }
    }
   }
  }
 },
 "theme": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/theme.schema.json",
  "title": "ThemeFile",
  "description": "A theme with its words. `strong` words are enough alone, `medium` ones need another, `weak` ones support, `against` ones take away; `not` are decoys that cancel a hit which they cover.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "theme": {
    "type": "string",
    "minLength": 1,
    "description": "Id, hierarchical: digital-rights/privacy.",
    "pattern": "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*$"
   },
   "label": {
    "$ref": "#/definitions/Label"
   },
   "about": {
    "type": "string",
    "minLength": 1,
    "description": "When a provision belongs here."
   },
   "field": {
    "type": "boolean",
    "description": "Acts may be about this alone (the environment, personal data). In such an act one word of another theme is a mention, not a subject. Not for themes that all law speaks of (rights, courts, the State)."
   },
   "strong": {
    "$ref": "#/definitions/Words"
   },
   "medium": {
    "$ref": "#/definitions/Words"
   },
   "weak": {
    "$ref": "#/definitions/Words"
   },
   "against": {
    "$ref": "#/definitions/Words"
   },
   "not": {
    "$ref": "#/definitions/Words"
   }
  },
  "required": [
   "theme",
   "label",
   "about"
  ],
  "definitions": {
   "Label": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "en": {
      "type": "string",
      "minLength": 1
     },
     "ru": {
      "type": "string",
      "minLength": 1
     },
     "kk": {
      "type": "string",
      "minLength": 1
     }
    },
    "required": [
     "en",
     "ru",
     "kk"
    ]
   },
   "Words": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "en": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "ru": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     },
     "kk": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.",
       "maxLength": 1000
      },
      "uniqueItems": true
     }
    }
   }
  }
 },
 "waivers": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/waivers.schema.json",
  "title": "WaiversFile",
  "description": "What somebody answers for, until a date: charterlint.waivers.yaml.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "waivers": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "rule": {
       "type": "string",
       "minLength": 1,
       "description": "The rule (pack/rule), or the code of its check (DR-01)."
      },
      "fingerprint": {
       "type": "string",
       "pattern": "^[0-9a-f]{16}$",
       "description": "Of the provision's words: charterlint waive writes it, and check --format json gives it as provision.fingerprint. It stays when the provision is renumbered, and changes with its words."
      },
      "reason": {
       "type": "string",
       "minLength": 1,
       "description": "Why the objection doesn't hold here, for somebody who reads it in a year: ten letters at the least."
      },
      "author": {
       "type": "string",
       "minLength": 1,
       "description": "Who answers for it."
      },
      "until": {
       "type": "string",
       "format": "date",
       "description": "Last day on which it holds: 2027-01-31."
      },
      "file": {
       "type": "string",
       "minLength": 1,
       "description": "Where the provision stood, relative to this file; nothing hangs on it but where a lapsed waiver is looked for."
      },
      "eId": {
       "type": "string"
      },
      "label": {
       "type": "string",
       "description": "The same as lawyers name it."
      }
     },
     "required": [
      "rule",
      "fingerprint",
      "reason",
      "author",
      "until"
     ]
    }
   }
  },
  "required": [
   "waivers"
  ]
 },
 "why": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://charterlint.dev/schemas/why.schema.json",
  "title": "WhyFile",
  "description": "What `why --format json` prints: for each place, how it was read, and the rules near it with each condition, true or false.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "version",
   "engine",
   "asOf",
   "authorities",
   "file",
   "places"
  ],
  "properties": {
   "version": {
    "type": "string"
   },
   "engine": {
    "type": "string"
   },
   "asOf": {
    "type": "string"
   },
   "authorities": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "file": {
    "type": "string"
   },
   "places": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "provision",
      "language",
      "own",
      "norms",
      "rules"
     ],
     "properties": {
      "provision": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "eId",
        "label"
       ],
       "properties": {
        "eId": {
         "type": "string"
        },
        "label": {
         "type": "string"
        },
        "heading": {
         "type": "string"
        }
       }
      },
      "language": {
       "type": "string"
      },
      "own": {
       "type": "array",
       "items": {
        "$ref": "#/definitions/Span"
       }
      },
      "norms": {
       "type": "array",
       "items": {
        "$ref": "#/definitions/Norm"
       }
      },
      "rules": {
       "type": "array",
       "items": {
        "$ref": "#/definitions/Rule"
       }
      }
     }
    }
   }
  },
  "definitions": {
   "Span": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "start",
     "end",
     "line",
     "column"
    ],
    "properties": {
     "start": {
      "type": "integer"
     },
     "end": {
      "type": "integer"
     },
     "line": {
      "type": "integer",
      "minimum": 1
     },
     "column": {
      "type": "integer",
      "minimum": 1
     },
     "source": {
      "type": "object",
      "description": "Where that stood in a file that is no plain text."
     }
    },
    "description": "UTF-16 range in the text as read; line and column of its start."
   },
   "Sight": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "concept",
     "span",
     "text",
     "denied"
    ],
    "properties": {
     "concept": {
      "type": "string"
     },
     "span": {
      "$ref": "#/definitions/Span"
     },
     "text": {
      "type": "string"
     },
     "denied": {
      "type": "boolean",
      "description": "The words deny what they name."
     }
    },
    "description": "Words that a condition met."
   },
   "Norm": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "modality",
     "indicative",
     "negated",
     "span",
     "who",
     "actions"
    ],
    "properties": {
     "modality": {
      "enum": [
       "obligation",
       "prohibition",
       "permission",
       "power",
       "right",
       "penalty",
       "definition",
       "declaration"
      ]
     },
     "indicative": {
      "type": "boolean",
      "description": "An authority's bare indicative: counts as power and as obligation."
     },
     "negated": {
      "type": "boolean"
     },
     "span": {
      "$ref": "#/definitions/Span"
     },
     "who": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Sight"
      }
     },
     "actions": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Sight"
      }
     }
    }
   },
   "Condition": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fact",
     "operator",
     "value",
     "in",
     "holds",
     "seen",
     "instead"
    ],
    "properties": {
     "fact": {
      "type": "string"
     },
     "operator": {
      "type": "string"
     },
     "value": {
      "description": "Concepts, modalities or the quantity asked for.",
      "tsType": "unknown"
     },
     "in": {
      "type": "array",
      "items": {
       "enum": [
        "norm",
        "provision",
        "article",
        "chapter",
        "act",
        "reference",
        "base",
        "general-law"
       ]
      }
     },
     "holds": {
      "type": "boolean"
     },
     "seen": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Sight"
      }
     },
     "instead": {
      "type": "array",
      "description": "Where it fails: what stands there.",
      "items": {
       "$ref": "#/definitions/Sight"
      }
     }
    }
   },
   "Rung": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "in",
     "then",
     "holds",
     "searched",
     "found",
     "uncounted"
    ],
    "properties": {
     "any": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "all": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "in": {
      "type": "array",
      "items": {
       "enum": [
        "norm",
        "provision",
        "article",
        "chapter",
        "act",
        "reference",
        "base",
        "general-law"
       ]
      }
     },
     "then": {
      "enum": [
       "cured",
       "error",
       "warning",
       "info"
      ]
     },
     "holds": {
      "type": "boolean"
     },
     "searched": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "scope",
        "eIds"
       ],
       "properties": {
        "scope": {
         "enum": [
          "norm",
          "provision",
          "article",
          "chapter",
          "act",
          "reference",
          "base",
          "general-law"
         ]
        },
        "eIds": {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       }
      }
     },
     "found": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "concept",
        "scope",
        "eId",
        "label"
       ],
       "properties": {
        "concept": {
         "type": "string"
        },
        "scope": {
         "enum": [
          "norm",
          "provision",
          "article",
          "chapter",
          "act",
          "reference",
          "base",
          "general-law"
         ]
        },
        "eId": {
         "type": "string"
        },
        "label": {
         "type": "string"
        },
        "span": {
         "$ref": "#/definitions/Span"
        },
        "text": {
         "type": "string"
        },
        "citation": {
         "type": "string"
        }
       }
      }
     },
     "uncounted": {
      "type": "array",
      "description": "Words of the safeguard that stand there and do not count: denied, or part of a decoy.",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "concept",
        "span",
        "text",
        "denied",
        "eId"
       ],
       "properties": {
        "concept": {
         "type": "string"
        },
        "span": {
         "$ref": "#/definitions/Span"
        },
        "text": {
         "type": "string"
        },
        "denied": {
         "type": "boolean"
        },
        "eId": {
         "type": "string"
        },
        "decoy": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "span",
          "text"
         ],
         "properties": {
          "span": {
           "$ref": "#/definitions/Span"
          },
          "text": {
           "type": "string"
          }
         }
        }
       }
      }
     }
    }
   },
   "Verdict": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind"
    ],
    "properties": {
     "kind": {
      "enum": [
       "finding",
       "elsewhere",
       "absorbed",
       "unserved",
       "conditions",
       "not-asked"
      ]
     },
     "status": {
      "enum": [
       "open",
       "cured",
       "waived",
       "unknown"
      ]
     },
     "severity": {
      "enum": [
       "error",
       "warning",
       "info"
      ]
     },
     "fingerprint": {
      "type": "string"
     },
     "eId": {
      "type": "string",
      "description": "Where the finding stands."
     },
     "by": {
      "type": "array",
      "description": "Rules that stand for it at this place.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "Rule": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rule",
     "check",
     "title",
     "severity",
     "question",
     "candidate",
     "alternatives",
     "conditions",
     "safeguards",
     "verdict"
    ],
    "properties": {
     "rule": {
      "type": "string"
     },
     "check": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "severity": {
      "enum": [
       "error",
       "warning",
       "info"
      ]
     },
     "question": {
      "type": "string"
     },
     "candidate": {
      "type": "boolean",
      "description": "All the concepts that the rule needs stand here: it was evaluated."
     },
     "alternatives": {
      "type": "integer",
      "description": "How many alternatives the rule has; conditions are those of the nearest."
     },
     "conditions": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Condition"
      }
     },
     "safeguards": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Rung"
      }
     },
     "verdict": {
      "$ref": "#/definitions/Verdict"
     }
    }
   }
  }
 }
};
