using System.Collections.Immutable;
using System.Reflection;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Analyzers.Tests.Payloads;

public sealed class UnfinishedPayloadTests
{
    private const int Step = 7;

    public static TheoryData<Type> Shapes =>
    [
        typeof(AnonymousObjectTests), typeof(DictionaryTests), typeof(DtoTests), typeof(DynamicTests), typeof(FormTests),
        typeof(JsonNodeTests), typeof(JsonTextTests), typeof(WriterTests),
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Code_that_breaks_off_anywhere_is_read_without_an_exception(Type tests)
    {
        MethodInfo wrap = tests.GetMethod("Wrap", BindingFlags.Static | BindingFlags.NonPublic)!;
        Project project = FoundPayloads.CreateProject(new TestSettings { UsesKlingGen = false }, Newtonsoft.Source);
        Compilation compilation = (await project.GetCompilationAsync())!;
        CSharpParseOptions options = (CSharpParseOptions)project.ParseOptions!;
        int read = 0;
        foreach (string code in FindCodes(tests))
        {
            string whole = MarkedSource.Parse((string)wrap.Invoke(null, [code])!).Text;
            string text = MarkedSource.Parse(code).Text;
            int start = whole.IndexOf(text, StringComparison.Ordinal);
            for (int length = start; length <= start + text.Length; length += Step)
            {
                Read(compilation, whole[..length], options);

                // A piece left out in the middle, as when it is being rewritten.
                Read(compilation, whole.Remove(length, Math.Min(Step, whole.Length - length)), options);
                read++;
            }
        }

        Assert.True(read > 10);
    }

    [Theory]
    [InlineData("d[\"negative_prompt\"] =")]
    [InlineData("d.Add(\"negative_prompt\"")]
    [InlineData("d.Add(\"negative_prompt\",")]
    [InlineData("new Dictionary<string, object> { [\"negative_prompt\"] = , [")]
    [InlineData("new MultipartFormDataContent { { \"negative_prompt\" } }")]
    [InlineData("new MultipartFormDataContent().Add(\"negative_prompt\")")]
    [InlineData("new { negative_prompt = }")]
    [InlineData("new { = 1, .negative_prompt }")]
    [InlineData("var a = b; var b = a; b[\"negative_prompt\"] = 1;")]
    [InlineData("const string A = B; const string B = A; var j = \"{\\\"\" + A + \"\\\": \\\"negative_prompt\\\"}\";")]
    [InlineData("var j = $\"{{\\\"negative_prompt\\\": {")]
    [InlineData("var j = \"{\\\"negative_prompt\\\": \\u")]
    [InlineData("var j = \"\"\"{\"negative_prompt\": 1}")]
    [InlineData("[\"negative_prompt\"] = 1")]
    [InlineData("w.WritePropertyName(\"negative_prompt\"); w.WriteEndObject(); w.WriteEndObject();")]
    [InlineData("new JProperty(\"negative_prompt\")")]
    [InlineData("new KeyValuePair<string, object>(\"negative_prompt\")")]
    [InlineData("new List<KeyValuePair<string, object>> { new(\"negative_prompt\", 1), { } }")]
    [InlineData("class R { [JsonPropertyName(\"negative_prompt\")] } record Q([property: JsonPropertyName(\"negative_prompt\")]")]
    [InlineData("string.Format(\"{{\\\"negative_prompt\\\": {0}, {9}, {x\", 1")]
    public async Task Wrong_code_is_read_without_an_exception(string code)
    {
        Project project = FoundPayloads.CreateProject(
            new TestSettings { UsesKlingGen = false },
            "class Shop { void Run(Dictionary<string, object> d, System.Text.Json.Utf8JsonWriter w) { " + code);

        ImmutableArray<PayloadDraft> found = await FoundPayloads.FindAsync(project);

        Assert.All(found, draft => Assert.Contains(draft.Entries, entry => FoundPayloads.WireNames.Contains(entry.WireName)));
    }

    [Fact]
    public async Task A_concatenation_of_thousands_of_pieces_is_read()
    {
        string pieces = string.Concat(Enumerable.Repeat(" + \"\"", 3000));
        Project project = FoundPayloads.CreateProject(
            new TestSettings { UsesKlingGen = false },
            "class Shop { string Run() => \"{\\\"negative_prompt\\\": \"" + pieces + " + \"1}\"; }");

        Assert.Single(await FoundPayloads.FindAsync(project));
    }

    private static IEnumerable<string> FindCodes(Type tests) => tests.GetMethods()
        .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(method)))
        .Select(arguments => arguments[0])
        .OfType<string>();

    private static void Read(Compilation compilation, string code, CSharpParseOptions options)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, options, "Test.cs");
        Compilation changed = compilation.AddSyntaxTrees(tree);
        foreach (PayloadDraft draft in new PayloadFinder(new ProjectSearch(changed), FoundPayloads.WireNames, FoundPayloads.Nesting).Find(changed.GetSemanticModel(tree), CancellationToken.None))
        {
            Assert.All(draft.Entries, entry => Assert.True(entry.Name.SourceSpan.End <= code.Length));
        }
    }
}
