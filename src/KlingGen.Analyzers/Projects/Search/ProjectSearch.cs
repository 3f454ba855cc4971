using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Finds texts and names in the files that people wrote for one compilation.</summary>
internal sealed class ProjectSearch(Compilation compilation)
{
    private readonly FileList _list = FileList.Of(compilation);
    private Members? _members;

    public Compilation Compilation { get; } = compilation;

    public IReadOnlyList<SyntaxTree> Files => _list.Written;

    /// <summary>Where members are called and assigned; each answer is found once.</summary>
    public Members Members => _members ??= new Members(this);

    /// <summary>The files whose text holds another text.</summary>
    public IEnumerable<SyntaxTree> FindFiles(string text, CancellationToken cancellationToken) =>
        _list.Find(text, cancellationToken).Where(IsWritten);

    /// <summary>The files whose text holds any of several texts.</summary>
    public IEnumerable<SyntaxTree> FindFiles(TextMarks marks, CancellationToken cancellationToken) =>
        _list.Find(marks, cancellationToken).Where(IsWritten);

    /// <summary>All identifiers of that name in the project.</summary>
    public IEnumerable<SyntaxToken> FindIdentifiers(string name, CancellationToken cancellationToken) =>
        FindFiles(name, cancellationToken).SelectMany(tree => FileFacts.Of(tree).FindIdentifiers(name, cancellationToken));

    /// <summary>Where a symbol is declared in a file that a person wrote, or null.</summary>
    public SyntaxNode? FindDeclaration(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            // A symbol of another project has its syntax in that project's compilation.
            if (Compilation.ContainsSyntaxTree(reference.SyntaxTree) && IsWritten(reference.SyntaxTree))
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

    private static bool IsWritten(SyntaxTree tree) => !FileFacts.Of(tree).IsGenerated;
}
