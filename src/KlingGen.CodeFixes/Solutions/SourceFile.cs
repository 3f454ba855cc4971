using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Solutions;

/// <summary>A document of one project. A file that several projects have is several of these with one key.</summary>
/// <param name="document">The document.</param>
/// <param name="tree">Its tree.</param>
/// <param name="project">The facts of its project, or null where nothing of them is known.</param>
/// <param name="compilation">Its project's compilation.</param>
/// <param name="refusal">Why nothing in it may change; otherwise null.</param>
internal sealed class SourceFile(Document document, SyntaxTree tree, KlingProject? project, Compilation compilation, string? refusal)
{
    private SemanticModel? _model;

    public Document Document { get; } = document;

    public SyntaxTree Tree { get; } = tree;

    public KlingProject? Project { get; } = project;

    public Compilation Compilation { get; } = compilation;

    /// <summary>Why nothing in the file may change, or null.</summary>
    public string? Refusal { get; } = refusal ?? (FileFacts.Of(tree).IsGenerated ? "a generated file uses it" : null);

    /// <summary>What is the same for all projects that have the file.</summary>
    public string Key { get; } = KeyOf(document);

    /// <summary>Whether the file's project means to move a route.</summary>
    public bool Moves(Route route) => Project?.Contracts.FindMigration(route.Example.From.Value) is not null;

    /// <summary>The key of a document.</summary>
    public static string KeyOf(Document document) => string.IsNullOrEmpty(document.FilePath) ? document.Id.Id.ToString() : document.FilePath!;

    /// <summary>The meaning of the file before any change.</summary>
#pragma warning disable RS1030 // A move asks of many files, outside of any analysis.
    public SemanticModel Model => _model ??= Compilation.GetSemanticModel(Tree);
#pragma warning restore RS1030
}
