using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Follows a request back to where it was made, to learn what it says.</summary>
internal sealed class RequestValues(RequestContext context)
{
    /// <summary>What a request says of a parameter.</summary>
    /// <param name="request">An expression that gives the request.</param>
    /// <param name="wireName">The parameter.</param>
    public KnownValue Find(IOperation? request, string wireName)
    {
        switch (request)
        {
            case IConversionOperation conversion:
                return Find(conversion.Operand, wireName);
            case IConditionalOperation { WhenFalse: IOperation whenFalse } choice:
                return Join(Find(choice.WhenTrue, wireName), Find(whenFalse, wireName));
            case IWithOperation copy when context.Project.FindPayload(copy) is Payload changed:
                return FindEntry(changed, wireName) ?? Find(copy.Operand, wireName);
            case IObjectCreationOperation { Arguments.IsEmpty: true } creation when context.Project.FindPayload(creation) is Payload payload:
                return FindEntry(payload, wireName) ?? KnownValue.Absent;
            case ILocalReferenceOperation { Local: ILocalSymbol local } when FindInitializer(local, request.Syntax) is IOperation initial:
                return Find(initial, wireName);
            case null:
                return KnownValue.Unknown;
            default:
                return context.FindOrigins?.Invoke(request) is ImmutableArray<Payload> { IsEmpty: false } origins ? Join(origins, wireName) : KnownValue.Unknown;
        }
    }

    private static KnownValue? FindEntry(Payload payload, string wireName) => payload.Find(wireName) switch
    {
        null => null,
        { IsConstantNull: true } => KnownValue.Absent,
        PayloadEntry entry => new KnownValue(true, entry, payload),
    };

    private static KnownValue Join(ImmutableArray<Payload> origins, string wireName)
    {
        if (origins.All(origin => origin.Find(wireName) is null or { IsConstantNull: true }))
        {
            return KnownValue.Absent;
        }

        return origins.Length == 1 ? FindEntry(origins[0], wireName) ?? KnownValue.Unknown : KnownValue.Unknown;
    }

    private static KnownValue Join(KnownValue one, KnownValue other) => one == other ? one : KnownValue.Unknown;

    private IOperation? FindInitializer(ILocalSymbol local, SyntaxNode use) =>
        local.DeclaringSyntaxReferences is { Length: 1 } declarations
        && declarations[0].GetSyntax(context.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: ExpressionSyntax initial } declaration
        && (Assignments.AreNone(local, use) || Assignments.AreLater(declaration, local, use))
            ? context.Model.GetOperation(initial, context.CancellationToken)
            : null;
}
