using KlingGen.Contracts.Model;
using KlingGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator;

/// <summary>What the generator has to say about schema files.</summary>
internal static class Diagnostics
{
    private const string Category = "Kling.Schema";
    private const string Help = "https://github.com/klinggen/klinggen/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor InvalidJson = new(
        "KLG0001", "Schema file is not valid JSON", "{0}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "KLG0001.md");

    public static readonly DiagnosticDescriptor InvalidSchema = new(
        "KLG0002", "Schema cannot be understood", "{0}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "KLG0002.md");

    public static readonly DiagnosticDescriptor UnsupportedKeyword = new(
        "KLG0003", "Schema keyword is not supported and was ignored", "{0}", Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Help + "KLG0003.md");

    public static readonly DiagnosticDescriptor EndpointDescribedTwice = new(
        "KLG0004", "Endpoint is described twice", "{0}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help + "KLG0004.md");

    public static readonly DiagnosticDescriptor NameChanged = new(
        "KLG0005", "Names collide and one was changed", "{0}", Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Help + "KLG0005.md");

    public static readonly DiagnosticDescriptor LanguageVersionTooLow = new(
        "KLG0006", "C# language version is too low for generated code", "{0}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "KLG0006.md");

    public static readonly DiagnosticDescriptor InvalidMigration = new(
        "KLG0007", "Migration file is wrong", "{0}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "KLG0007.md");

    /// <summary>The diagnostic for a fault found by the readers, at its place in the file.</summary>
    public static Diagnostic At(string path, ContractProblem problem)
    {
        string message = MessageText.OneLine(problem.Message, maxLength: 600);
        if (problem.JsonPath.Length > 0)
        {
            message += $" (at {MessageText.OneLine(problem.JsonPath, maxLength: 300)})";
        }

        return problem.Kind == ContractProblemKind.ServedMistake
            ? Diagnostic.Create(InvalidSchema, At(path, problem.Span), DiagnosticSeverity.Warning, additionalLocations: null, properties: null, message)
            : Diagnostic.Create(Descriptor(problem.Kind), At(path, problem.Span), message);
    }

    /// <summary>The diagnostic for a fault that shows only when all files are seen together.</summary>
    /// <param name="problem">The fault.</param>
    /// <param name="span">Its place; null where the file has none.</param>
    public static Diagnostic At(IndexProblem problem, FileSpan? span) => Diagnostic.Create(
        problem.Id == EndpointDescribedTwice.Id ? EndpointDescribedTwice : NameChanged,
        At(problem.Path, span ?? default),
        MessageText.OneLine(problem.Message, maxLength: 400));

    private static Location At(string path, FileSpan span) => Location.Create(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));

    private static DiagnosticDescriptor Descriptor(ContractProblemKind kind) => kind switch
    {
        ContractProblemKind.InvalidJson => InvalidJson,
        ContractProblemKind.InvalidSchema => InvalidSchema,
        ContractProblemKind.UnsupportedKeyword => UnsupportedKeyword,
        _ => InvalidMigration,
    };
}
