using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Finds texts and names in the files that people wrote for one compilation.</summary>
internal sealed class ProjectSearch(Compilation compilation)
{
    private readonly SyntaxTree[] _files = [.. compilation.SyntaxTrees.Where(tree => !FileFacts.Of(tree).IsGenerated)];

    public Compilation Compilation { get; } = compilation;

    public IReadOnlyList<SyntaxTree> Files => _files;

    /// <summary>The files whose text holds another text.</summary>
    public IEnumerable<SyntaxTree> FindFiles(string text, CancellationToken cancellationToken) =>
        _files.Where(tree => FileFacts.Of(tree).Contains(text, cancellationToken));

    /// <summary>All identifiers of that name in the project.</summary>
    public IEnumerable<SyntaxToken> FindIdentifiers(string name, CancellationToken cancellationToken) =>
        _files.SelectMany(tree => FileFacts.Of(tree).FindIdentifiers(name, cancellationToken));

    /// <summary>Where a symbol is declared in a file that a person wrote, or null.</summary>
    public SyntaxNode? FindDeclaration(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            // A symbol of another project has its syntax in that project's compilation.
            if (Compilation.ContainsSyntaxTree(reference.SyntaxTree) && !FileFacts.Of(reference.SyntaxTree).IsGenerated)
            {
                return reference.GetSyntax(cancellationToken);
            }
        }

        return null;
    }

    /// <summary>The meaning of a file; the analysis shares one for each file.</summary>
#pragma warning disable RS1030 // A payload and its endpoint are often in different files; what is asked of the others is little and rare.
    public SemanticModel GetModel(SyntaxTree tree) => Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
