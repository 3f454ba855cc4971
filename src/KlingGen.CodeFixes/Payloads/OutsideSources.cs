using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Says whether an id can be one that somebody has stored: a setting, an environment variable, a member of a request.</summary>
internal sealed class OutsideSources(ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
{
    /// <summary>Where an id from outside comes from, in code, or null where all that is known of it is written in the project.</summary>
    public string? Describe(IOperation value)
    {
        value = value.SkipConversions();
        return IsSeen(value) && texts.Evaluate(value, cancellationToken).IsOpen && !new KnownSources(search, texts.Members, cancellationToken).AreKnown(value)
            ? $"'{value.Syntax}' at {CodePlace.Of(value.Syntax)}"
            : null;
    }

    // What nothing in the project calls is not called with an id from outside either, as far as can be seen; unless a web framework does.
    private bool IsSeen(IOperation value) =>
        value is not IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method }
        || texts.Members.FindCalls(method, cancellationToken).Count > 0
        || IsAction(method);

    /// <summary>Whether a web framework or a host of functions calls a method with what comes from outside.</summary>
    public static bool IsAction(IMethodSymbol method) =>
        method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is string name && (name.StartsWith("Http", StringComparison.Ordinal) || name is "RouteAttribute" or "FunctionAttribute" or "McpServerToolAttribute" or "KernelFunctionAttribute" or "SlashCommandAttribute"))
        || method.ContainingType?.BaseType?.Name is "Controller" or "ControllerBase";
}
