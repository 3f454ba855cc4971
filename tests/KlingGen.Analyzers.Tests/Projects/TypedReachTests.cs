using KlingGen.Analyzers.Tests.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Tests.Projects;

/// <summary>Ways to use generated types without naming them where they are used: files are passed over by name, and none of these may be.</summary>
public sealed class TypedReachTests
{
    private const string Sender = """
        public static class Sender
        {
            public static void Send(KlingGen.V3TextToVideoRequest request) { }
            public static KlingGen.V3TextToVideoRequest Make() => new() { Prompt = "p" };
            public static KlingGen.KlingClient Kling => new("key");
        }
        """;

    // Each statement with what is found in it.
    private static readonly (string Statement, string Ids)[] _uses =
    [
        ("Sender.Send(new() { Prompt = \"p\" });", "KLG1004"),
        ("Sender.Send(new () { Prompt = \"p\", CfgScale = 0.5 });", "KLG1003 KLG1004"),
        ("Sender.Send(new/* which? */() { Prompt = \"p\", @CfgScale = 0.5 });", "KLG1003 KLG1004"),
        ("Sender.Send(true ? new() { Prompt = \"p\" } : null!);", "KLG1004"),
        ("var r = Sender.Make(); r = new() { Prompt = \"p\" };", "KLG1004"),
        ("var r = Sender.Make(); r ??= new() { NegativePrompt = \"p\" };", "KLG1002 KLG1004"),
        ("var r = new[] { Sender.Make(), new() { Prompt = \"p\" } };", "KLG1004"),
        ("var r = Sender.Make() with { NegativePrompt = \"p\" };", "KLG1002"),
        ("var r = Sender.Make() with { Duration = 5 };", ""),
        ("Sender.Kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = \"p\" });", "KLG1004 KLG1004"),
        ("var t = Sender.Kling is { V3.Pro.TextToVideo: var clips };", "KLG1004"),
        ("var t = Sender.Kling is { V3: { Pro: { TextToVideo: var clips } } };", "KLG1004"),
        ("var t = nameof(Sender.Kling.V3.Pro.TextToVideo);", "KLG1004"),
        ("Sender.Send(Sender.Make());", ""),
    ];

    private static readonly Lazy<Task<Compilation?>> _library = new(static () => TestSolution.CreateProject(new TestSettings(), ("Sender.cs", Sender)).GetCompilationAsync());

    [Fact]
    public async Task What_another_file_gives_is_found_where_no_type_is_named() =>
        await VerifyUsesAsync(TestSolution.CreateProject(new TestSettings(), ("A.cs", WriteUses()), ("Sender.g.cs", Sender)));

    [Fact]
    public async Task What_another_project_gives_is_found_where_no_type_is_named() => await VerifyUsesAsync(Reference((await _library.Value)!.ToMetadataReference()));

    [Fact]
    public async Task What_a_compiled_assembly_gives_is_found_where_no_type_is_named()
    {
        using MemoryStream image = new();
        Assert.True((await _library.Value)!.Emit(image).Success);
        await VerifyUsesAsync(Reference(MetadataReference.CreateFromImage(image.ToArray())));
    }

    [Fact]
    public async Task An_alias_of_another_file_is_a_name_of_the_type() => Assert.Equal("KLG1003 KLG1004", await FindAsync(TestSolution.CreateProject(
        new TestSettings(),
        ("A.cs", "class Use { object Make() => new Clip { Prompt = \"p\", CfgScale = 0.5 }; }"),
        ("B.cs", "global using Clip = KlingGen.V3TextToVideoRequest;"))));

    [Fact]
    public async Task A_namespace_of_the_projects_own_that_a_tool_imports_is_found()
    {
        Project project = TestSolution.CreateProject(
            new TestSettings(),
            ("A.cs", "class Use { object Make() => new V3TextToVideoRequest { Prompt = \"p\", CfgScale = 0.5 }; }"),
            ("obj/Usings.g.cs", "global using Acme.Video;"));
        DocumentId config = DocumentId.CreateNewId(project.Id);
        project = project.Solution
            .AddAnalyzerConfigDocument(config, "n.globalconfig", SourceText.From("is_global = true\nglobal_level = 9\nbuild_property.KlingNamespace = Acme.Video\n"), filePath: "/test/n.globalconfig")
            .GetProject(project.Id)!;
        Assert.Equal("KLG1003 KLG1004", await FindAsync(project));
    }

    [Fact]
    public async Task A_constructor_that_the_user_adds_to_a_generated_type_is_found() => Assert.Equal("KLG1004", await FindAsync(TestSolution.CreateProject(
        new TestSettings(),
        ("A.cs", "class Use { void Run() => Sender.Send(new(\"p\") { Note = \"n\" }); }"),
        ("B.cs", Sender),
        ("C.cs", """
            using System.Diagnostics.CodeAnalysis;

            namespace KlingGen;

            public sealed partial record V3TextToVideoRequest
            {
                public V3TextToVideoRequest() { }

                [SetsRequiredMembers]
                public V3TextToVideoRequest(string prompt) => Prompt = prompt;

                public string? Note { get; init; }
            }
            """))));

    private static string WriteUses() =>
        "class Use\n{\n" + string.Concat(_uses.Select((use, i) => $"void Run{i}() {{ {use.Statement} }}\n")) + "}\n";

    private static async Task VerifyUsesAsync(Project project)
    {
        await Analysis.AssertCompilesAsync(project);
        ILookup<int, string> found = (await FindInAsync(project, "A.cs")).ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 2, static diagnostic => diagnostic.Id);
        Assert.Equal(_uses, _uses.Select((use, i) => (use.Statement, string.Join(' ', found[i].Order(StringComparer.Ordinal)))));
    }

    private static Project Reference(MetadataReference library)
    {
        Project user = TestSolution.CreateProject(new TestSettings(), ("A.cs", WriteUses()));
        return user.Solution.WithProjectAnalyzerReferences(user.Id, []).AddMetadataReference(user.Id, library).GetProject(user.Id)!;
    }

    private static async Task<string> FindAsync(Project project)
    {
        await Analysis.AssertCompilesAsync(project);
        return string.Join(' ', (await FindInAsync(project, "A.cs")).Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    private static async Task<IEnumerable<Diagnostic>> FindInAsync(Project project, string file) =>
        (await Analysis.RunAsync(project, AllRules.Create())).Where(diagnostic => Path.GetFileName(diagnostic.Location.SourceTree?.FilePath) == file);
}
