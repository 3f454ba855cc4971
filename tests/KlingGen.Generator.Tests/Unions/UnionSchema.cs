using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Unions;

/// <summary>A schema with a union of every kind.</summary>
internal static class UnionSchema
{
    public static TestFile File { get; } = new("/project/canvas.json", """
        {
          "x-fal-endpoints": ["fal-ai/canvas/draw"],
          "$defs": {
            "ImageSize": {
              "type": "object",
              "description": "A size of one's own.",
              "properties": { "width": { "type": "integer", "maximum": 4096 }, "height": { "type": "integer" } }
            },
            "Scalar": { "type": ["string", "integer", "number", "boolean"], "maxLength": 5, "maximum": 100, "description": "Anything that is no list." },
            "Tree": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "$ref": "#/$defs/Tree" } }] },
            "Link": { "type": "object", "properties": { "url": { "type": "string" } }, "required": ["url"] },
            "Clip": { "type": "object", "properties": { "url": { "type": "string" }, "length": { "type": "integer" } }, "required": ["url", "length"] },
            "Left": { "type": "object", "properties": { "child": { "$ref": "#/$defs/Branch" }, "x": { "type": "integer" } }, "required": ["x"] },
            "Right": { "type": "object", "properties": { "child": { "$ref": "#/$defs/Branch" }, "x": { "type": "string" } }, "required": ["x"] },
            "Branch": { "anyOf": [{ "$ref": "#/$defs/Left" }, { "$ref": "#/$defs/Right" }] },
            "Request": {
              "type": "object",
              "properties": {
                "image_size": { "anyOf": [{ "$ref": "#/$defs/ImageSize" }, { "type": "string", "enum": ["square_hd", "portrait_4_3"] }], "default": "square_hd" },
                "shape": {
                  "oneOf": [
                    { "type": "object", "properties": { "kind": { "const": "circle" }, "radius": { "type": "number", "minimum": 0 } }, "required": ["kind", "radius"] },
                    { "type": "object", "properties": { "kind": { "const": "square" }, "side": { "type": "number" } }, "required": ["kind", "side"] }
                  ]
                },
                "seed": { "anyOf": [{ "type": "integer" }, { "type": "string", "enum": ["1", "2"] }, { "type": "string", "enum": ["random", "fixed"] }, { "type": "string", "maxLength": 8 }, { "type": "null" }] },
                "images": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" }, "maxItems": 2 }, { "type": "array", "items": { "$ref": "#/$defs/Link" } }] },
                "marks": { "type": "array", "items": { "anyOf": [{ "type": "boolean" }, { "type": "object", "additionalProperties": { "type": "number" } }] } },
                "media": { "anyOf": [{ "$ref": "#/$defs/Link" }, { "$ref": "#/$defs/Clip" }] },
                "scalar": { "$ref": "#/$defs/Scalar" },
                "tree": { "$ref": "#/$defs/Tree" },
                "branch": { "$ref": "#/$defs/Branch" },
                "loose": { "anyOf": [{ "type": "string" }, {}] },
                "address": { "anyOf": [{ "type": "string", "format": "uri", "maxLength": 5 }, { "type": "string", "maxLength": 10 }] }
              },
              "required": ["shape"]
            },
            "Response": { "type": "object", "properties": { "status": { "type": ["integer", "string"] } }, "required": ["status"] }
          }
        }
        """);
}
