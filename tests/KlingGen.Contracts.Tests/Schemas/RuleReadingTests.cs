using KlingGen.Contracts.Model;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

public sealed class RuleReadingTests
{
    private const string Properties = """
        "a": { "type": "string" }, "b": { "type": "string" }, "mode": { "enum": ["image", "video"] },
        "list": { "type": "array", "items": { "$ref": "#/$defs/Item" } }, "many": { "$ref": "#/$defs/Many" },
        "far": { "type": ["array", "null"], "items": { "$ref": "../shared/shot.json#/$defs/KlingShot" } }
        """;

    private const string Definitions = """
        "Item": { "type": "object", "properties": { "duration": { "enum": ["3", "5"] }, "label": { "type": "string" } } },
        "Many": { "type": "array", "items": { "$ref": "#/$defs/SameItem" } }, "SameItem": { "$ref": "#/$defs/Item" }
        """;

    [Theory]
    [InlineData(""" "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] """, 1, 1)]
    [InlineData(""" "anyOf": [{ "required": ["a"] }, { "required": ["b"], "title": "B" }] """, 1, 2)]
    [InlineData(""" "not": { "required": ["a", "b"] } """, 0, 1)]
    public void A_choice_of_required_members_is_a_rule_on_their_presence(string keyword, int minimum, int maximum) =>
        Assert.Equal(new PresenceRule(EquatableArray.Of("a", "b"), minimum, maximum, null), Rule(keyword));

    [Theory]
    [InlineData(""" "dependentRequired": { "a": ["b"] } """)]
    [InlineData(""" "if": { "required": ["a"] }, "then": { "required": ["b"] } """)]
    public void A_member_can_ask_for_another(string keyword) =>
        Assert.Equal(new DependencyRule("a", EquatableArray.Of("b"), null), Rule(keyword));

    [Fact]
    public void A_member_can_ask_for_the_value_of_another() =>
        Assert.Equal(
            new ImpliedValueRule("list", "mode", "\"video\"", null),
            Rule(""" "required": ["mode"], "if": { "required": ["list"] }, "then": { "properties": { "mode": { "const": "video" } } } """));

    [Fact]
    public void Further_rules_can_be_put_into_allOf() =>
        Assert.Equal(
            [
                new PresenceRule(EquatableArray.Of("a", "b"), 1, 1, null),
                new PresenceRule(EquatableArray.Of("mode", "list"), 1, 1, null),
                new ImpliedValueRule("b", "mode", "\"image\"", null),
            ],
            Rules("""
                "required": ["mode"], "oneOf": [{ "required": ["a"] }, { "required": ["b"] }],
                "allOf": [
                  { "oneOf": [{ "required": ["mode"] }, { "required": ["list"] }] },
                  { "if": { "required": ["b"] }, "then": { "properties": { "mode": { "const": "image" } } } }]
                """));

    [Theory]
    [MemberData(nameof(OwnRules))]
    public void Own_rules_say_what_standard_keywords_cannot(string json, ContractRule expected) =>
        Assert.Equal(expected, Rule($"\"x-kling-rules\": [{json}]"));

    public static TheoryData<string, ContractRule> OwnRules => new()
    {
        {
            """{ "rule": "sum", "list": "list", "member": "duration", "maximum": 15, "message": "Too long" }""",
            new SumRule("list", "duration", 15, "Too long")
        },
        {
            """{ "rule": "sum", "list": "many", "member": "duration", "maximum": 15.5 }""",
            new SumRule("many", "duration", 15.5, null)
        },
        {
            """{ "rule": "count", "lists": ["list", "many"], "maximum": 7, "$comment": "why" }""",
            new CountRule(EquatableArray.Of("list", "many"), 7, null, null)
        },
        {
            """{ "rule": "count", "lists": ["list", "many"], "maximum": 4, "whenAnyItemHas": "list.duration", "message": "m" }""",
            new CountRule(EquatableArray.Of("list", "many"), 4, "list.duration", "m")
        },
        {
            """{ "rule": "itemMember", "list": "list", "member": "duration", "maximum": 1 }""",
            new ItemMemberRule("list", "duration", 1, null)
        },
        {
            """{ "rule": "mention", "text": "a", "token": "Image", "of": "list" }""",
            new MentionRule("a", "Image", "list", null)
        },
    };

    [Fact]
    public void A_member_of_items_in_another_file_is_left_to_the_linker()
    {
        ContractDocument document = ReadValid(Text(""" "x-kling-rules": [{ "rule": "sum", "list": "far", "member": "duration", "maximum": 15 }] """));
        OutgoingReference expected = document.References.Single(r => r.Kind == OutgoingReferenceKind.HasMember);
        Assert.Equal(("/app/shared/shot.json", "/$defs/KlingShot", "duration"), (expected.Target.Path, expected.Target.Pointer, expected.Text));
        Assert.Equal("$.$defs.Request.x-kling-rules[0].member", expected.JsonPath);
    }

    [Theory]
    [InlineData(""" "oneOf": [{ "required": ["a"] }, { "required": ["nope"] }] """, "\"nope\"", "'oneOf' names \"nope\", which is not among the properties")]
    [InlineData(""" "oneOf": [{ "required": [5] }] """, "5", "'oneOf' must name properties by strings, not by a number")]
    [InlineData(""" "anyOf": [] """, "[]", "'anyOf' must be an array of schemas")]
    [InlineData(""" "allOf": {} """, "{}", "'allOf' must be an array, not an object")]
    [InlineData(""" "not": { "required": ["a", "nope"] } """, "\"nope\"", "'not' names \"nope\", which is not among the properties")]
    [InlineData(""" "dependentRequired": { "nope": ["a"] } """, "\"nope\"", "'dependentRequired' names \"nope\", which is not among the properties")]
    [InlineData(""" "dependentRequired": { "a": ["nope"] } """, "\"nope\"", "'dependentRequired' names \"nope\", which is not among the properties")]
    [InlineData(""" "dependentRequired": { "a": "b" } """, "\"b\"", "'dependentRequired' must hold arrays of names, not a string")]
    [InlineData(""" "if": { "required": ["nope"] }, "then": { "required": ["a"] } """, "\"nope\"", "'if' names \"nope\", which is not among the properties")]
    [InlineData(""" "if": { "required": ["a"] }, "then": { "required": ["nope"] } """, "\"nope\"", "'then' names \"nope\", which is not among the properties")]
    [InlineData(""" "if": { "required": ["a"] }, "then": { "properties": { "nope": { "const": 1 } } } """, "\"nope\"", "'then' names \"nope\", which is not among the properties")]
    [InlineData(""" "if": { "required": ["a"] }, "then": { "properties": { "mode": { "const": "film" } } } """, "\"film\"", "'const' must be one of \"image\", \"video\", not \"film\"")]
    [InlineData(""" "x-kling-rules": {} """, "{}", "'x-kling-rules' must be an array, not an object")]
    [InlineData(""" "x-kling-rules": ["sum"] """, "\"sum\"", "A rule must be an object, not a string")]
    [InlineData(""" "x-kling-rules": [{ }] """, "{ }", "The rule has no 'rule'")]
    [InlineData(""" "x-kling-rules": [{ "rule": "max" }] """, "\"max\"", "\"max\" is not a rule; the rules are sum, count, itemMember and mention")]
    [InlineData(""" "x-kling-rules": [{ "rule": "mention", "text": "a", "token": "Image", "of": "list", "maximum": 1 }] """, "\"maximum\"", "\"maximum\" is not a member of this rule; its members are text, token, of and message")]
    [InlineData(""" "x-kling-rules": [{ "rule": "mention", "text": "a", "token": "@Image", "of": "list" }] """, "\"@Image\"", "'token' must be a word of letters, such as \"Image\"")]
    [InlineData(""" "x-kling-rules": [{ "rule": "mention", "text": "nope", "token": "Image", "of": "list" }] """, "\"nope\"", "'text' names \"nope\", which is not among the properties")]
    [InlineData(""" "x-kling-rules": [{ "rule": "sum", "list": "a", "member": "duration", "maximum": 1 }] """, "\"a\"", "'list' names \"a\", which is not a list")]
    [InlineData(""" "x-kling-rules": [{ "rule": "sum", "list": "many", "member": "nope", "maximum": 1 }] """, "\"nope\"", "The items of \"many\" have no member \"nope\"")]
    [InlineData(""" "x-kling-rules": [{ "rule": "sum", "list": "list", "member": "duration", "maximum": "1" }] """, "\"1\"", "'maximum' must be a number, not a string")]
    [InlineData(""" "x-kling-rules": [{ "rule": "sum", "list": "list", "member": "duration", "maximum": 1e999 }] """, "1e999", "'maximum' is too large a number")]
    [InlineData(""" "x-kling-rules": [{ "rule": "count", "lists": ["list", "nope"], "maximum": 1 }] """, "\"nope\"", "'lists' names \"nope\", which is not among the properties")]
    [InlineData(""" "x-kling-rules": [{ "rule": "count", "lists": [], "maximum": 1 }] """, "[]", "'lists' must name at least one list")]
    [InlineData(""" "x-kling-rules": [{ "rule": "count", "lists": ["list"], "maximum": 1.5 }] """, "1.5", "'maximum' must be a whole number from 0 to 2147483647, not 1.5")]
    [InlineData(""" "x-kling-rules": [{ "rule": "count", "lists": ["list"], "maximum": 1, "whenAnyItemHas": "list" }] """, "\"list\"", "'whenAnyItemHas' must be a string of the form \"list.member\"")]
    [InlineData(""" "x-kling-rules": [{ "rule": "count", "lists": ["list"], "maximum": 1, "whenAnyItemHas": "list.nope" }] """, "\"list.nope\"", "The items of \"list\" have no member \"nope\"")]
    [InlineData(""" "x-kling-rules": [{ "rule": "count", "lists": ["list"], "maximum": 1, "whenAnyItemHas": "nope.x" }] """, "\"nope.x\"", "'whenAnyItemHas' names \"nope\", which is not among the properties")]
    public void A_rule_with_a_fault_is_reported_and_left_out(string keyword, string marked, string message)
    {
        string text = Text(keyword);
        (ContractProblemKind kind, string actualMarked, _, string actualMessage) = OnlyProblem(text);
        Assert.Equal((ContractProblemKind.InvalidSchema, marked, message), (kind, actualMarked, actualMessage));
        Assert.Empty(Read(text).Request().Rules);
    }

    [Fact]
    public void A_message_of_the_wrong_type_costs_the_message_only()
    {
        string text = Text(""" "x-kling-rules": [{ "rule": "mention", "text": "a", "token": "Image", "of": "list", "message": 5 }] """);
        Assert.Equal("'message' must be a string, not a number", OnlyProblem(text).Message);
        Assert.Equal(new MentionRule("a", "Image", "list", null), Assert.Single(Read(text).Request().Rules));
    }

    [Theory]
    [InlineData(""" "not": { "type": "string" } """, "type")]
    [InlineData(""" "if": { "required": ["a"] } """, "if")]
    [InlineData(""" "then": { "required": ["a"] } """, "then")]
    [InlineData(""" "else": { "required": ["a"] } """, "else")]
    [InlineData(""" "if": { "properties": { "a": { "minLength": 3 } } }, "then": { "required": ["b"] } """, "minLength")]
    [InlineData(""" "if": { "required": ["a"] }, "then": { "properties": { "b": { "pattern": "x" } } } """, "pattern")]
    [InlineData(""" "if": { "required": ["a"] }, "then": { "minProperties": 2 } """, "minProperties")]
    [InlineData(""" "if": { "properties": { "list": { "const": [] } } }, "then": { "required": ["b"] } """, "const")]
    [InlineData(""" "if": { "properties": { "mode": { "const": null } } }, "then": { "required": ["b"] } """, "const")]
    [InlineData(""" "dependentSchemas": { "a": { "propertyNames": {} } } """, "propertyNames")]
    [InlineData(""" "minProperties": 1 """, "minProperties")]
    public void A_rule_that_is_not_supported_is_told_at_its_keyword(string keyword, string marked)
    {
        (ContractProblemKind kind, string actual, _, _) = OnlyProblem(Text(keyword));
        Assert.Equal((ContractProblemKind.UnsupportedKeyword, $"\"{marked}\""), (kind, actual));
        Assert.Empty(Read(Text(keyword)).Request().Rules);
    }

    [Theory]
    [InlineData(""" "if": { "properties": { "mode": { "const": "video" } }, "required": ["mode"] }, "then": { "required": ["a"] } """, "a is set, where mode is \"video\"")]
    [InlineData(""" "if": { "properties": { "mode": { "const": "video" } } }, "then": { "required": ["a", "b"] } """, "a is set and b is set, where mode is \"video\" or not set")]
    [InlineData(""" "if": { "required": ["a"] }, "then": { "properties": { "mode": { "enum": ["video"] } } } """, "mode is \"video\" or not set, where a is set")]
    [InlineData(""" "if": { "required": ["a"] }, "then": { "properties": { "b": false } } """, "b is not set, where a is set")]
    [InlineData(""" "if": { "required": ["a"] }, "then": { "not": { "required": ["b"] } } """, "b is not set, where a is set")]
    [InlineData(""" "if": { "required": ["a"] }, "then": { "properties": { "b": { "not": { "enum": ["x", "y"] } } } } """, "b is not \"x\" or \"y\", where a is set")]
    [InlineData(""" "if": { "required": ["a"] }, "else": { "required": ["b"] } """, "b is set, where a is not set")]
    [InlineData(""" "if": { "not": { "required": ["a"] } }, "then": { "required": ["b"] } """, "b is set, where a is not set")]
    [InlineData(""" "if": { "anyOf": [{ "required": ["a"] }, { "required": ["list"] }] }, "then": { "required": ["b"] } """, "b is set, where a is set or list is set")]
    [InlineData(""" "oneOf": [{ "required": ["a", "b"] }, { "required": ["mode"] }] """, "exactly one of: (a is set and b is set); mode is set")]
    [InlineData(""" "anyOf": [{ "required": ["a"] }, { "properties": { "mode": { "const": "image" } }, "required": ["mode"] }] """, "a is set or mode is \"image\"")]
    [InlineData(""" "not": { "required": ["a"] } """, "a is not set")]
    [InlineData(""" "not": { "required": ["a", "b", "mode"] } """, "not (a is set and b is set and mode is set)")]
    [InlineData(""" "dependentSchemas": { "a": { "not": { "required": ["b"] } } } """, "b is not set, where a is set")]
    [InlineData(""" "allOf": [{ "if": { "required": ["a"] }, "then": { "if": { "required": ["b"] }, "then": { "required": ["list"] } } }] """, "b is not set or list is set, where a is set")]
    public void Presence_and_values_of_members_decide_about_others(string keyword, string says) =>
        Assert.Equal("does not hold: " + says, ConditionText.Of(Assert.IsType<ConditionRule>(Rule(keyword))));

    [Theory]
    [InlineData(""" "dependentSchemas": { "a": { "required": ["b"] } } """)]
    [InlineData(""" "if": { "required": ["a"], "type": "object" }, "then": { "required": ["b"], "title": "Both" } """)]
    public void What_asks_for_presence_only_is_the_plain_rule(string keyword) =>
        Assert.Equal(new DependencyRule("a", EquatableArray.Of("b"), null), Rule(keyword));

    [Fact]
    public void What_can_be_said_of_a_consequence_holds_though_the_rest_is_told()
    {
        string text = Text(""" "if": { "required": ["a"] }, "then": { "required": ["b"], "properties": { "b": { "pattern": "x" } } } """);
        Assert.Equal("\"pattern\"", OnlyProblem(text).Marked);
        Assert.Equal(new DependencyRule("a", EquatableArray.Of("b"), null), Assert.Single(Read(text).Request().Rules));
    }

    private static string Text(string keyword) => WithProperties(Properties, keyword, Definitions);

    private static EquatableArray<ContractRule> Rules(string keyword) => ReadValid(Text(keyword)).Request().Rules;

    private static ContractRule Rule(string keyword) => Assert.Single(Rules(keyword));
}
