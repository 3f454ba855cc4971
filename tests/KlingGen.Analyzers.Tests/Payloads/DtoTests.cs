using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Tests.Payloads;

public sealed class DtoTests
{
    private const string Usings =
        "using System.Runtime.Serialization; using System.Text.Json; using System.Text.Json.Serialization; using System.Net.Http.Json; using Newtonsoft.Json; ";

    [Theory]
    [InlineData(
        "class R { [JsonPropertyName(\"prompt\")] public string P { get; set; } = \"a\"; [JsonPropertyName(\"negative_prompt\")] public string? Neg { get; set; } }",
        "Dto R { prompt=\"a\", negative_prompt= }")]
    [InlineData("class R { [JsonProperty(\"negative_prompt\")] public string? Neg { get; set; } }", "Dto R { negative_prompt= }")]
    [InlineData("class R { [JsonProperty(PropertyName = \"cfg_scale\")] public double Cfg { get; set; } = 0.5; }", "Dto R { cfg_scale=0.5 }")]
    [InlineData("[DataContract] class R { [DataMember(Name = \"start_image_url\")] string? image = null; }", "Dto R { start_image_url=null }")]
    [InlineData("class R { [JsonPropertyName(Keys.Neg)] public string? N { get; set; } }", "Dto R { negative_prompt@Keys.Neg= }")]
    [InlineData(
        "record R(string Prompt, [property: JsonPropertyName(\"negative_prompt\")] string? Neg = null, [property: JsonPropertyName(\"cfg_scale\")] double Cfg = 1);",
        "Dto R { prompt@Prompt=, negative_prompt=null, cfg_scale=1 }")]
    [InlineData("record struct R { public string prompt { get; init; } public string negative_prompt { get; init; } }", "Dto R { prompt=, negative_prompt= }")]
    [InlineData("class R { public string? negative_prompt; public const string cfg_scale = \"\"; static string? start_image_url; string X => start_image_url ?? \"\"; }", "Dto R { negative_prompt= }")]
    [InlineData("class R : B { public string? negative_prompt { get; set; } } class B { public string? prompt { get; set; } }", "Dto R { negative_prompt= } ...")]
    [InlineData("class O { public class R { public string? negative_prompt { get; set; } public int duration { get; set; } } }", "Dto R { negative_prompt=, duration= }")]
    [InlineData("class R { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? negative_prompt { get; set; } }", "Dto R { negative_prompt= }")]
    [InlineData("class R { [JsonPropertyName(\"negative_prompt\")] public string Neg => \"blur\"; }", "Dto R { negative_prompt=\"blur\" }")]
    public async Task Members_with_a_wire_name_make_a_type_a_payload(string code, string expected) => Assert.Equal(expected, await DescribeAsync(code));

    [Theory]
    [InlineData("class R { [JsonIgnore] public string? negative_prompt { get; set; } }")]
    [InlineData("class R { public string? NegativePrompt { get; set; } }")]
    [InlineData("record R(string NegativePrompt);")]
    [InlineData("record R([param: Obsolete2(\"negative_prompt\")] string Neg); class Obsolete2Attribute(string name) : Attribute { public string Name => name; }")]
    [InlineData("class R { private string? negative_prompt; string X => negative_prompt ??= \"\"; }")]
    [InlineData("enum R { negative_prompt }")]
    [InlineData("class R { void M(string negative_prompt) { var cfg_scale = negative_prompt; _ = cfg_scale; } }")]
    [InlineData("class R { [System.ComponentModel.DisplayName(\"negative_prompt\")] public string? Neg { get; set; } }")]
    [InlineData("class R { [System.ComponentModel.DataAnnotations.Schema.Column(\"negative_prompt\")] public string? Neg { get; set; } }")]
    [InlineData("interface R { string negative_prompt { get; } }")]
    [InlineData("class R { public static string negative_prompt { get; } = \"\"; }")]
    public async Task Members_without_it_do_not(string code) => Assert.Equal("", await DescribeAsync(code));

    [Theory]
    [InlineData("static string S(R r) => JsonSerializer.Serialize(r, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower });")]
    [InlineData("static readonly JsonSerializerOptions O = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }; static string S(R r) => JsonSerializer.Serialize(r, O);")]
    [InlineData("static string S(R r) { var o = new JsonSerializerOptions(); o.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; return JsonSerializer.Serialize(r, o); }")]
    [InlineData("static string S(R r) { var o = Other.Options; return JsonSerializer.Serialize(r, new JsonSerializerOptions(o)); }")]
    [InlineData("readonly JsonSerializerOptions o; Api() { o = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }; } string S(R r) => JsonSerializer.Serialize(r, o);")]
    [InlineData("static Task S(HttpClient h, R r) => h.PostAsJsonAsync(\"u\", r, Other.Options);")]
    [InlineData("static HttpContent S(R r) => JsonContent.Create(r, options: Other.Options);")]
    [InlineData("static string S(R r) => JsonSerializer.Serialize(new { input = r }, Other.Options);")]
    [InlineData("static string S(List<R> r) => JsonSerializer.Serialize(r, Other.Options);")]
    [InlineData("static string S(Envelope r) => JsonSerializer.Serialize(r, Other.Options); record Envelope(R Input);")]
    [InlineData("static string S<T>(T r) => JsonSerializer.Serialize(r, Other.Options); static string Q(R r) => S(r);")]
    [InlineData("static string S(R r, JsonSerializerOptions any) => JsonSerializer.Serialize(r, any);")]
    [InlineData("static JsonSerializerOptions Make() { var o = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }; return o; } static string S(R r) => JsonSerializer.Serialize(r, Make());")]
    [InlineData("static string S(R r) => JsonConvert.SerializeObject(r, new JsonSerializerSettings { ContractResolver = new Newtonsoft.Json.Serialization.DefaultContractResolver { NamingStrategy = new Newtonsoft.Json.Serialization.SnakeCaseNamingStrategy() } });")]
    [InlineData("static readonly Newtonsoft.Json.Serialization.DefaultContractResolver C = new() { NamingStrategy = new Newtonsoft.Json.Serialization.SnakeCaseNamingStrategy() }; static readonly JsonSerializerSettings O = new() { ContractResolver = C }; static string S(R r) => JsonConvert.SerializeObject(r, O);")]
    [InlineData("interface IRefit { Task Post(R r); }")]
    public async Task Names_made_by_a_policy_are_known_where_everything_that_serialises_the_type_uses_it(string code) => Assert.Equal(
        "Dto R { prompt@Prompt=, negative_prompt@NegativePrompt=, cfg_scale@CFGScale= }", await DescribeAsync(WithPolicy(code)));

    [Theory]
    [InlineData("static string S(R r) => JsonSerializer.Serialize(r);")]
    [InlineData("static string S(R r) => JsonSerializer.Serialize(r, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });")]
    [InlineData("static string S(R r) => JsonSerializer.Serialize(r, Other.Options) + JsonSerializer.Serialize(r);")]
    [InlineData("static string S(R r) => JsonSerializer.Serialize(r, new JsonSerializerOptions { PropertyNamingPolicy = new Own() }); class Own : JsonNamingPolicy { public override string ConvertName(string n) => n; }")]
    [InlineData("static Task S(HttpClient h, R r) => h.PostAsJsonAsync(\"u\", r);")]
    [InlineData("static string S(R r) => JsonConvert.SerializeObject(r);")]
    public async Task Where_it_is_serialised_otherwise_they_are_not(string code) => Assert.Equal("", await DescribeAsync(WithPolicy(code)));

    [Theory]
    [InlineData("SnakeCaseLower", "Dto R { negative_prompt@NegativePrompt= }")]
    [InlineData("CamelCase", "")]
    public async Task A_source_generated_context_gives_its_policy_to_the_types_it_lists(string policy, string expected) => Assert.Equal(
        expected,
        await DescribeAsync(
            "class R { public string? NegativePrompt { get; set; } } class Api { static string S(R r) => JsonSerializer.Serialize(r, Context.Default.R); }",
            $$"""
            using System.Text.Json; using System.Text.Json.Serialization; using System.Text.Json.Serialization.Metadata;
            [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.{{policy}})]
            [JsonSerializable(typeof(R))]
            class Context() : JsonSerializerContext(null)
            {
                static readonly JsonNamingPolicy Unrelated = JsonNamingPolicy.SnakeCaseLower;
                public static Context Default { get; } = new();
                public JsonTypeInfo<R> R => null!;
                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override JsonTypeInfo? GetTypeInfo(Type type) => Unrelated is null ? null : null;
            }
            """));

    [Fact]
    public async Task A_strategy_on_the_type_counts() => Assert.Equal(
        "Dto R { negative_prompt@NegativePrompt= }",
        await DescribeAsync("[JsonObject(NamingStrategyType = typeof(Newtonsoft.Json.Serialization.SnakeCaseNamingStrategy))] class R { public string? NegativePrompt { get; set; } }"));

    [Theory]
    [InlineData("var r = new R { Prompt = \"a\", Neg = \"blur\" };", "Dto r { prompt@Prompt=\"a\", negative_prompt@Neg=\"blur\" }")]
    [InlineData("var r = new R { Prompt = \"a\" }; r.Neg = \"blur\"; Send(r);", "Dto r { prompt@Prompt=\"a\", +negative_prompt@Neg=\"blur\" }")]
    [InlineData("Send(new R { Neg = \"blur\" });", "Dto R { negative_prompt@Neg=\"blur\" }")]
    [InlineData("Send(new P(\"a\", Neg: \"blur\"));", "Dto P { prompt@\"a\"=\"a\", negative_prompt@Neg=\"blur\" }")]
    [InlineData("Send(new P(\"a\", \"blur\"));", "Dto P { prompt@\"a\"=\"a\", negative_prompt@\"blur\"=\"blur\" }")]
    [InlineData("P p = new(\"a\", null); var q = p with { Neg = \"blur\" };", "Dto q { negative_prompt@Neg=\"blur\" } ...")]
    [InlineData("Given.Neg = \"blur\";", "Dto Given { +negative_prompt@Neg=\"blur\" } ...")]
    public async Task Creations_of_types_from_other_assemblies_are_payloads(string code, string expected)
    {
        foreach (bool isCompiled in new[] { true, false })
        {
            ImmutableArray<PayloadDraft> found = await FindWithReferenceAsync(
                "class Shop { R Given = new(); void Send(object o) => _ = Given; void Run() { " + code + " } }",
                """
                using System.Text.Json.Serialization;
                public class R { public string? Prompt { get; set; } [JsonPropertyName("negative_prompt")] public string? Neg { get; set; } }
                public record P(string Prompt, [property: JsonPropertyName("negative_prompt")] string? Neg);
                """,
                isCompiled);
            Assert.Equal(expected, string.Join('\n', found.Select(FoundPayloads.Describe)));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Constants_of_other_assemblies_are_keys(bool isCompiled)
    {
        PayloadDraft draft = Assert.Single(await FindWithReferenceAsync(
            "class Shop { object Run(string n) => new Dictionary<string, object> { [Keys.Neg] = n }; }",
            "public static class Keys { public const string Neg = \"negative_prompt\"; }",
            isCompiled));

        Assert.Equal("Dictionary { negative_prompt@Keys.Neg=n }", FoundPayloads.Describe(draft));
    }

    [Fact]
    public async Task The_creation_of_a_type_is_read_by_itself()
    {
        Project project = FoundPayloads.CreateProject(
            new TestSettings { UsesKlingGen = false },
            Usings.Replace("using Newtonsoft.Json; ", "", StringComparison.Ordinal)
            + "class R { public string? prompt { get; set; } [JsonPropertyName(\"negative_prompt\")] public string? Neg { get; set; } }"
            + " class Shop { void Run() { var r = new R { prompt = \"a\" }; if (r.prompt != \"\") r.Neg = \"blur\"; } }");
        Compilation compilation = (await project.GetCompilationAsync())!;
        SyntaxTree tree = (await TestSolution.FindOwnDocuments(project).Single().GetSyntaxTreeAsync())!;
        ObjectCreationExpressionSyntax creation = (await tree.GetRootAsync()).DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Single();
        IOperation operation = compilation.GetSemanticModel(tree).GetOperation(creation)!;
        PayloadFinder finder = new(new ProjectSearch(compilation), FoundPayloads.WireNames, FoundPayloads.Nesting);

        PayloadDraft draft = finder.ReadCreation(operation, (INamedTypeSymbol)operation.Type!);

        Assert.Equal("Dto r { prompt=\"a\", +negative_prompt@Neg=\"blur\" }", FoundPayloads.Describe(draft));
        Assert.NotNull(draft.Entries[1].Writing);
    }

    [Fact]
    public async Task Types_that_the_package_generates_are_none_of_them()
    {
        Project project = FoundPayloads.CreateProject(
            new TestSettings(), "using KlingGen; class Shop { object Run() => new V3TextToVideoRequest { NegativePrompt = \"blur\" }; }");

        Assert.Empty(await FoundPayloads.FindAsync(project));
    }

    internal static string Wrap(string code) => Usings + code;

    private static string WithPolicy(string code) =>
        $$"""
        class R { public string? Prompt { get; set; } public string? NegativePrompt { get; set; } public double CFGScale { get; set; } }
        class Api { {{code}} }
        static class Other { public static JsonSerializerOptions Options { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }; }
        """;

    private static Task<string> DescribeAsync(string code, params string[] files) => FoundPayloads.DescribeAsync(
        [
            Usings.Replace("using Newtonsoft.Json;", "using JsonProperty = Newtonsoft.Json.JsonPropertyAttribute; using JsonObject = Newtonsoft.Json.JsonObjectAttribute;"
                + " using JsonConvert = Newtonsoft.Json.JsonConvert; using JsonSerializerSettings = Newtonsoft.Json.JsonSerializerSettings;", StringComparison.Ordinal)
            + code + " static class Keys { public const string Neg = \"negative_prompt\"; }",
            .. files,
            Newtonsoft.Source,
        ]);

    private static async Task<ImmutableArray<PayloadDraft>> FindWithReferenceAsync(string code, string library, bool isCompiled)
    {
        Project project = FoundPayloads.CreateProject(new TestSettings { UsesKlingGen = false }, code);
        Compilation compilation = (await project.GetCompilationAsync())!;
        CSharpCompilation other = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(library, path: "Library.cs")],
            compilation.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = new();
        Assert.True(other.Emit(image).Success);
        compilation = compilation.AddReferences(isCompiled ? MetadataReference.CreateFromImage(image.ToArray()) : other.ToMetadataReference());
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        SyntaxTree tree = (await TestSolution.FindOwnDocuments(project).Single().GetSyntaxTreeAsync())!;
        return new PayloadFinder(new ProjectSearch(compilation), FoundPayloads.WireNames, FoundPayloads.Nesting).Find(compilation.GetSemanticModel(tree), CancellationToken.None);
    }
}
