using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Checks;

/// <summary>The compiler's errors and warnings about a file that a plan brings.</summary>
internal static class NewDiagnostics
{
    private const string UnreadLocal = "CS0219";
    private const string UnreadParameter = "CS9113";
    private const string Undocumented = "CS1591";

    /// <summary>What the compiler says of a file, file by file as it is asked here. Of fields that nothing reads it speaks at the end of a compilation only.</summary>
    public static List<Diagnostic> Diagnose(SemanticModel model, CancellationToken cancellationToken) =>
    [
        .. model.GetDiagnostics(cancellationToken: cancellationToken)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed),
    ];

    /// <summary>Those of a changed file that it had not before.</summary>
    public static IEnumerable<Diagnostic> Compare(List<Diagnostic> before, List<Diagnostic> after)
    {
        foreach (IGrouping<string, Diagnostic> group in after.GroupBy(KeyOf))
        {
            int known = before.Count(diagnostic => string.Equals(KeyOf(diagnostic), group.Key, StringComparison.Ordinal));
            // Where members have no documentation already, one more is no complaint.
            if (group.Count() <= known || (known > 0 && group.Key == Undocumented))
            {
                continue;
            }

            HashSet<string> messages = [.. before.Select(MessageOf)];
            foreach (Diagnostic diagnostic in group.Where(diagnostic => known == 0 || !messages.Contains(MessageOf(diagnostic))).DefaultIfEmpty(group.First()))
            {
                yield return diagnostic;
            }
        }
    }

    /// <summary>Whether it is about a local with a constant in it, or a parameter of a primary constructor, that nothing reads.</summary>
    public static bool IsAboutSpent(Diagnostic diagnostic) => diagnostic.Id is UnreadLocal or UnreadParameter;

    /// <summary>The message, in the same words everywhere.</summary>
    public static string MessageOf(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>Where in the file as it was a place of the changed file is.</summary>
    public static int Unshift(int position, IReadOnlyList<TextChange> changes)
    {
        int shift = 0;
        foreach (TextChange change in changes)
        {
            int start = change.Span.Start + shift;
            int length = change.NewText!.Length;
            if (start + length > position)
            {
                return start > position ? position - shift : change.Span.Start;
            }

            shift += length - change.Span.Length;
        }

        return position - shift;
    }

    // The message of a warning may name a type that changes; that of an error says which error it is.
    private static string KeyOf(Diagnostic diagnostic) =>
        diagnostic.Severity is DiagnosticSeverity.Error && !diagnostic.IsWarningAsError ? diagnostic.Id + MessageOf(diagnostic) : diagnostic.Id;
}
