using System.Text.RegularExpressions;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Reads <c>Regex.IsMatch(model, "kling-video/v3/")</c>, also of a regular expression that is kept in a field or generated.</summary>
internal static class IdPatterns
{
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(50);

    /// <summary>The test, or null where the pattern is not known.</summary>
    public static IdTest? Read(IInvocationOperation call, ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
    {
        if (call.TargetMethod.ContainingType?.Name != "Regex" || call.Arguments.Length == 0)
        {
            return null;
        }

        IOperation? given = call.Instance is null ? call.Arguments.ElementAtOrDefault(1)?.Value : null;
        IEnumerable<IOperation> others = call.Arguments.Skip(2).Select(static argument => argument.Value);
        string? pattern = given is null ? null : ReadText(given, texts, cancellationToken);
        switch (call.Instance?.SkipConversions())
        {
            case IInvocationOperation { TargetMethod: var generated }:
                (pattern, others) = (ReadAttribute(generated), []);
                break;
            case IPropertyReferenceOperation { Property: var generated } when ReadAttribute(generated) is string text:
                (pattern, others) = (text, []);
                break;
            case IOperation kept when Objects.FindCreation(kept, search, cancellationToken) is { Arguments: { IsEmpty: false } arguments }:
                (pattern, others) = (ReadText(arguments[0].Value, texts, cancellationToken), arguments.Skip(1).Select(static argument => argument.Value));
                break;
        }

        return pattern is null || Create(pattern, others) is not Regex regex
            ? null
            : new IdTest(id => IsMatch(regex, id), [call.Arguments[0].Value], [pattern.TrimStart('^')], [call.Syntax]);
    }

    private static string? ReadText(IOperation value, TextEvaluator texts, CancellationToken cancellationToken) =>
        texts.Evaluate(value, cancellationToken) is { IsOpen: false, Values: { Length: 1 } values } && values[0].Value.IndexOf(PossibleText.Hole) < 0 ? values[0].Value : null;

    // [GeneratedRegex("...")]
    private static string? ReadAttribute(ISymbol member) => member.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.Name == "GeneratedRegexAttribute")
        .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
        .FirstOrDefault();

    private static Regex? Create(string pattern, IEnumerable<IOperation> others)
    {
        RegexOptions options = others.Any(static value => value.ConstantValue is { HasValue: true, Value: int flags } && ((RegexOptions)flags).HasFlag(RegexOptions.IgnoreCase))
            ? RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
            : RegexOptions.CultureInvariant;
        try
        {
            return new Regex(pattern, options, _patience);
        }
        catch (ArgumentException)
        {
            // Half-typed, or of a newer dialect.
            return null;
        }
    }

    private static bool? IsMatch(Regex regex, string id)
    {
        try
        {
            return regex.IsMatch(id);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
