using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator;

/// <summary>What the generator has to say about schema files.</summary>
internal static class Diagnostics
{
    private const string Category = "Kling.Schema";

    public static DiagnosticDescriptor InvalidJson { get; } = Create("KLG0001", "Schema file is not valid JSON", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor InvalidSchema { get; } = Create("KLG0002", "Schema cannot be understood", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor UnsupportedKeyword { get; } = Create("KLG0003", "Schema keyword is not supported and was ignored", DiagnosticSeverity.Info);

    public static DiagnosticDescriptor EndpointDescribedTwice { get; } = Create("KLG0004", "Endpoint is described twice", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor NameChanged { get; } = Create("KLG0005", "Names collide and one was changed", DiagnosticSeverity.Info);

    public static DiagnosticDescriptor LanguageVersionTooLow { get; } = Create("KLG0006", "C# language version is too low for generated code", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor InvalidMigration { get; } = Create("KLG0007", "Migration file is wrong", DiagnosticSeverity.Error);

    /// <summary>The diagnostic for a fault found by the readers, at its place in the file.</summary>
    public static Diagnostic At(string path, ContractProblem problem)
    {
        FileSpan span = problem.Span;
        Location location = Location.Create(
            path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
        string message = problem.JsonPath.Length == 0 ? problem.Message : $"{problem.Message} (at {problem.JsonPath})";
        return Diagnostic.Create(Descriptor(problem.Kind), location, message);
    }

    /// <summary>The diagnostic for a fault of a file as a whole.</summary>
    public static Diagnostic At(string path, string id, string message) =>
        Diagnostic.Create(id == EndpointDescribedTwice.Id ? EndpointDescribedTwice : NameChanged, Location.Create(path, default, default), message);

    private static DiagnosticDescriptor Descriptor(ContractProblemKind kind) => kind switch
    {
        ContractProblemKind.InvalidJson => InvalidJson,
        ContractProblemKind.InvalidSchema => InvalidSchema,
        ContractProblemKind.UnsupportedKeyword => UnsupportedKeyword,
        _ => InvalidMigration,
    };

    private static DiagnosticDescriptor Create(string id, string title, DiagnosticSeverity severity) =>
        new(id, title, "{0}", Category, severity, isEnabledByDefault: true, helpLinkUri: $"https://github.com/klinggen/klinggen/blob/main/docs/rules/{id}.md");
}
