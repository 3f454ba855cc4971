using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Benchmarks.Generators;

/// <summary>A generator, the project it runs in, and the edits that a user makes there.</summary>
internal abstract class Contestant
{
    public const string Floor = "floor";

    /// <summary>The floor with the inputs that ours needs.</summary>
    public const string Inputs = "floor with our inputs";

    public const string Ours = "KlingGen";

    /// <summary>Ours as older runtimes and editors take it: not compiled ahead of time.</summary>
    public const string OursPlain = "KlingGen, plain";

    public const string SystemTextJson = "System.Text.Json";

    private const int UserFiles = 50;

    private static readonly MetadataReference _library = MetadataReference.CreateFromFile(typeof(KlingClientBase).Assembly.Location);

    private int _turn;

    protected Contestant(string name, IEnumerable<string> sources)
    {
        Name = name;
        Compilation = CSharpCompilation.Create(
            "Project",
            sources.Concat(Enumerable.Range(0, UserFiles).Select(i => UserFile(i, turn: 0))).Select((source, i) => Parse(source, $"/project/File{i}.cs")),
            [.. Net80.References.All, _library],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public string Name { get; }

    /// <summary>The project as it is now.</summary>
    public CSharpCompilation Compilation { get; protected set; }

    protected static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse);

    /// <summary>Counts the edits, so that each makes a text that was not there before.</summary>
    protected int Turn => _turn;

    protected virtual ImmutableArray<AdditionalText> Files => [];

    public static Contestant Create(string name, int documents) => name switch
    {
        Floor or Inputs or Ours or OursPlain => new SchemaContestant(name, documents),
        SystemTextJson => new SystemTextJsonContestant(documents),
        _ => throw new ArgumentException($"There is no contestant '{name}'.", nameof(name)),
    };

    /// <summary>A driver that has not run.</summary>
    public GeneratorDriver CreateDriver(bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [CreateGenerator()],
        Files,
        ParseOptions,
        Options(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>A key stroke in a file that the generator has no interest in.</summary>
    public void EditUnrelated()
    {
        SyntaxTree last = Compilation.SyntaxTrees[^1];
        Compilation = Compilation.ReplaceSyntaxTree(last, Parse(UserFile(UserFiles - 1, ++_turn), last.FilePath));
    }

    /// <summary>An edit of one document that changes what is generated from it.</summary>
    public GeneratorDriver EditDocument(GeneratorDriver driver)
    {
        _turn++;
        return Edit(driver, isWhiteSpace: false);
    }

    /// <summary>An edit of one document that moves its text and means nothing.</summary>
    public GeneratorDriver EditWhiteSpace(GeneratorDriver driver)
    {
        _turn++;
        return Edit(driver, isWhiteSpace: true);
    }

    protected abstract ISourceGenerator CreateGenerator();

    protected abstract GeneratorDriver Edit(GeneratorDriver driver, bool isWhiteSpace);

    protected static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path, Encoding.UTF8);

    private static AnalyzerConfigOptionsProvider Options() => new TestOptions(new Dictionary<string, string>
    {
        ["ProjectDir"] = "/project/",
        ["TargetFramework"] = "net10.0",
    });

    private static string UserFile(int number, int turn)
    {
        StringBuilder source = new();
        source.Append($"namespace Project;\n\npublic sealed class Service{number}\n{{\n    private int _state = {turn};\n");
        for (int i = 0; i < 10; i++)
        {
            source.Append($$"""

                    public int Step{{i}}(int value, string text)
                    {
                        if (text.Length > value)
                        {
                            _state += value * {{i + 1}};
                        }

                        return _state;
                    }

                """);
        }

        return source.Append("}\n").ToString();
    }
}
