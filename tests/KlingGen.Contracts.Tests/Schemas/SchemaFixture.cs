using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>Schema files around the few keywords that a test is about.</summary>
internal static class SchemaFixture
{
    public const string TestPath = "/app/v3/test.json";

    /// <summary>A file with one endpoint whose request has the given properties.</summary>
    public static string WithProperties(string properties, string beside = "", string definitions = "") =>
        $$"""
        {
          "x-fal-endpoints": ["fal-ai/test/one"],
          "$defs": {
            "Request": { "type": "object", "properties": { {{properties}} } {{Comma(beside)}} },
            "Response": { "type": "object", "properties": {} }
            {{Comma(definitions)}}
          }
        }
        """;

    /// <summary>A file with one endpoint whose request has the one property <c>x</c>.</summary>
    public static string WithProperty(string schema, string definitions = "") => WithProperties($"\"x\": {schema}", "", definitions);

    public static ContractDocument Read(string text) => ContractReader.Read(TestPath, text);

    /// <summary>Reads a file that has no fault.</summary>
    public static ContractDocument ReadValid(string text)
    {
        ContractDocument document = Read(text);
        Assert.Equal([], document.Problems);
        return document;
    }

    public static ObjectType Request(this ContractDocument document) =>
        Assert.IsType<ObjectType>(document.Type("/$defs/Request"));

    public static NamedType Type(this ContractDocument document, string pointer) =>
        Assert.Single(document.Types, t => t.Reference == new TypeReference(TestPath, pointer));

    /// <summary>What the schema of <c>x</c> means, in a file without fault.</summary>
    public static ValueContract Value(string schema, string definitions = "") => Parameter(schema, definitions).Value;

    public static Parameter Parameter(string schema, string definitions = "") =>
        Assert.Single(ReadValid(WithProperty(schema, definitions)).Request().Parameters);

    public static TypeReference Here(string pointer) => new(TestPath, pointer);

    /// <summary>The only problem of a file, as kind, text marked, JSON path and message.</summary>
    public static (ContractProblemKind Kind, string Marked, string JsonPath, string Message) OnlyProblem(string text)
    {
        ContractProblem problem = Assert.Single(Read(text).Problems);
        return (problem.Kind, text.Substring(problem.Span.Start, problem.Span.Length), problem.JsonPath, problem.Message);
    }

    private static string Comma(string text) => text.Length == 0 ? "" : ", " + text;
}
