namespace KlingGen.Generator.Tests.RoundTrip;

/// <summary>Schemas that nobody would write and the generator must take: odd names and values, types within types, choices and objects of two files.</summary>
internal static class HostileText
{
    /// <summary>What the other file is based on.</summary>
    public const string Base = """
        {
          "$defs": {
            "Base": {
              "type": "object",
              "properties": { "class": { "type": "string", "maxLength": 6 }, "Equals": { "type": "integer", "minimum": 3 }, "kind": { "type": "string", "enum": ["", "*/", "\u2028", "a\"b"] } },
              "required": ["class"],
              "dependentRequired": { "Equals": ["kind"] }
            },
            "Pair": { "type": "array", "prefixItems": [{ "type": "string", "maxLength": 4 }, { "type": "integer", "maximum": 5 }], "items": false }
          }
        }
        """;

    /// <summary>A request that is a choice between objects.</summary>
    public const string Choice = """
        {
          "x-fal-endpoints": ["test/hostile"],
          "$defs": {
            "Request": {
              "anyOf": [
                { "$ref": "#/$defs/Odd" },
                { "$ref": "base.json#/$defs/Base", "properties": { "class": { "minLength": 2 }, "own": { "type": "boolean" } }, "required": ["own", "kind"] },
                { "allOf": [{ "$ref": "base.json#/$defs/Base" }, { "properties": { "tag": { "const": "third" }, "node": { "$ref": "#/$defs/Node" } }, "required": ["tag"] }] }
              ]
            },
            "Response": {
              "type": "object",
              "properties": {
                "pairs": { "type": "array", "items": { "$ref": "base.json#/$defs/Pair" }, "maxItems": 3 },
                "numbers": { "type": "array", "items": { "type": "array", "prefixItems": [{ "type": "integer", "minimum": 3 }, { "type": "integer", "maximum": 5 }], "items": { "type": "integer", "multipleOf": 2 } } },
                "map": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": ["string", "null"], "maxLength": 5 } } } },
                "node": { "$ref": "#/$defs/Node" }
              }
            },
            "Odd": {
              "type": "object",
              "properties": {
                "odd": { "const": true }, "a b": { "type": "string" }, "a_b": { "type": "string" }, "aB": { "type": "string" }, "": { "type": "integer" }, "😀": { "type": "boolean" }, "a/b~c": { "type": "string", "maxLength": 5 },
                "$ref ": { "type": "string" }, "TestHostileRequest": { "type": "string" }, "ToString": { "type": "number", "maximum": 5 }, "\u202e": { "type": "string" }, "pattern": { "type": "string", "pattern": "^(?=.{2,5}$)[^\\d]+$" },
                "node": { "$ref": "#/$defs/Node" }
              },
              "required": ["a b"],
              "additionalProperties": { "type": "string", "maxLength": 5 }
            },
            "Node": { "type": "object", "properties": { "leaf": { "$ref": "#/$defs/Leaf" }, "depth": { "type": "integer", "maximum": 5 } } },
            "Leaf": { "anyOf": [{ "type": "string", "minLength": 2 }, { "$ref": "#/$defs/Node" }, { "type": "array", "items": { "$ref": "#/$defs/Leaf" }, "maxItems": 2 }] }
          }
        }
        """;
}
