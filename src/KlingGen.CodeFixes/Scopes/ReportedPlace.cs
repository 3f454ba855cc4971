using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Scopes;

/// <summary>A place in a document of a solution that is to be moved.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">Where in it.</param>
internal sealed record ReportedPlace(DocumentId Document, TextSpan Span)
{
    /// <summary>A location as a place, or null where it is in no document of the project.</summary>
    public static ReportedPlace? Find(Project project, Location location) =>
        project.GetDocument(location.SourceTree) is Document document ? new ReportedPlace(document.Id, location.SourceSpan) : null;

    /// <summary>Where the diagnostics of a scope are. Those of texts that the solution no longer has are left out: "dotnet format" hands in such ones.</summary>
    public static async Task<IReadOnlyList<ReportedPlace>> FindAllAsync(FixAllContext context)
    {
        List<ReportedPlace> found = [];
        IEnumerable<Project> projects = context.Scope is FixAllScope.Solution
            ? context.Solution.Projects.Where(static project => project.Language == LanguageNames.CSharp)
            : [context.Project];
        foreach (Project project in projects)
        {
            IEnumerable<Diagnostic> diagnostics = context is { Scope: FixAllScope.Document, Document: Document document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (Diagnostic diagnostic in diagnostics)
            {
                if (Find(project, diagnostic.Location) is ReportedPlace place)
                {
                    found.Add(place);
                }
            }
        }

        return found;
    }
}
