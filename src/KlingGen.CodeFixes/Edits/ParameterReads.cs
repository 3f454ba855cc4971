using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Says the values of parameters that go where requests are read or copied.</summary>
internal sealed class ParameterReads(RequestContext context)
{
    private readonly RequestValues _values = new(context);

    /// <summary>Whether a value must be kept in a local, because a place that reads it cannot say it again.</summary>
    public bool NeedLocal(Payload owner, PayloadEntry entry)
    {
        if (entry.IsConstantNull || owner.Creation.Syntax.SyntaxTree != context.Model.SyntaxTree)
        {
            return false;
        }

        foreach (SyntaxNode node in Assignments.FindMember(owner.Creation.Syntax).DescendantNodes())
        {
            if (node.SpanStart > owner.Creation.Syntax.SpanStart && FindNeed(node, entry) is bool need && need)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The request whose property is read, or null where that is not an expression of its own.</summary>
    public static IOperation? FindRequest(IPropertyReferenceOperation read)
    {
        if (read.Parent is IPropertySubpatternOperation { Parent: IRecursivePatternOperation { Parent: IIsPatternOperation test } })
        {
            return test.Value;
        }

        if (read.Instance is not IConditionalAccessInstanceOperation)
        {
            return read.Instance is IInstanceReferenceOperation ? null : read.Instance;
        }

        return read.Parent is IConditionalAccessOperation access && access.WhenNotNull == read ? access.Operation : null;
    }

    /// <summary>A known value as C# for a place that takes any expression of the property's type; null where it cannot be said there.</summary>
    public string? Write(KnownValue known, int position) =>
        RepeatedValue.Write(known.Entry!, position, context.Model) ?? FindLocal(known, position);

    /// <summary>What stands in the place of a read: the value where it can be said again, otherwise the local that holds it.</summary>
    public string? Write(KnownValue known, IPropertyReferenceOperation read)
    {
        int position = read.Syntax.SpanStart;
        return CanRepeat(known.Entry!, read) && RepeatedValue.Write(known.Entry!, position, context.Model) is string again
            ? again
            : FindLocal(known, position) ?? WriteNullable(known.Entry!, read);
    }

    // A number in the place of one that could be null, said so that whatever depends on the type stays.
    private string? WriteNullable(PayloadEntry entry, IPropertyReferenceOperation read) =>
        read.Property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } type
        && read.Parent is not IPropertySubpatternOperation
        && SymbolEqualityComparer.Default.Equals(type.TypeArguments[0], RepeatedValue.SkipImplicit(entry.Value!).Type)
        && RepeatedValue.Write(entry, read.Syntax.SpanStart, context.Model) is string value
            ? $"({type.ToMinimalDisplayString(context.Model, read.Syntax.SpanStart)}){value}"
            : null;

    private bool? FindNeed(SyntaxNode node, PayloadEntry entry)
    {
        switch (node)
        {
            case IdentifierNameSyntax name when string.Equals(name.Identifier.ValueText, entry.Property!.Name, StringComparison.Ordinal):
                return FindOperation(name) is IPropertyReferenceOperation read
                    && IsValueOf(read, entry)
                    && !(CanRepeat(entry, read) && RepeatedValue.Write(entry, read.Syntax.SpanStart, context.Model) is not null);
            case WithExpressionSyntax copy:
                // A copy with another prompt folds the words in again.
                return context.Model.GetOperation(copy, context.CancellationToken) is IWithOperation operation
                    && context.Project.FindPayload(operation) is Payload changed
                    && changed.Find(entry.WireName) is null
                    && changed.Entries.Any(other => IsText(other.Property!))
                    && ReferenceEquals(_values.Find(operation.Operand, entry.WireName).Entry, entry)
                    && RepeatedValue.Write(entry, copy.SpanStart, context.Model) is null;
            default:
                return null;
        }
    }

    private IOperation? FindOperation(IdentifierNameSyntax name) =>
        context.Model.GetOperation(name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent : name, context.CancellationToken);

    private bool IsValueOf(IPropertyReferenceOperation read, PayloadEntry entry) =>
        string.Equals(context.Project.Symbols.GetWireName(read.Property), entry.WireName, StringComparison.Ordinal)
        && FindRequest(read) is IOperation request
        && ReferenceEquals(_values.Find(request, entry.WireName).Entry, entry);

    // What takes words: a text, or a list of things with texts.
    private bool IsText(IPropertySymbol property) =>
        property.Type.SpecialType is SpecialType.System_String || property.Type is INamedTypeSymbol { TypeArguments.Length: 1, IsReferenceType: true };

    // A literal must not stand where it would be tested, and another type only where all are made into text.
    private static bool CanRepeat(PayloadEntry entry, IPropertyReferenceOperation read)
    {
        IOperation value = RepeatedValue.SkipImplicit(entry.Value!);
        IOperation place = read.Parent is IConditionalAccessOperation access && access.WhenNotNull == read ? access : read;
        bool isText = place.Parent is IInterpolationOperation { FormatString: null, Alignment: null };
        bool isSameType = SymbolEqualityComparer.Default.Equals(value.Type, read.Property.Type);
        bool isVariable = value is ILocalReferenceOperation or IParameterReferenceOperation;
        return isText || (isSameType && place.Parent switch
        {
            IPropertySubpatternOperation => isVariable,
            IArgumentOperation or IVariableInitializerOperation or IReturnOperation => true,
            IConversionOperation { IsImplicit: true, Parent: IArgumentOperation or IVariableInitializerOperation or IReturnOperation } => true,
            ISimpleAssignmentOperation assignment => assignment.Value == place,
            _ => isVariable,
        });
    }

    private string? FindLocal(KnownValue known, int position)
    {
        Payload owner = known.Owner!;
        SyntaxNode creation = owner.Creation.Syntax;
        if (creation.SyntaxTree != context.Model.SyntaxTree || position < creation.Span.End)
        {
            return null;
        }

        EntryEffects effects = new(creation, context.Project.Symbols);
        (HoistPlace? place, _) = HoistPlace.Find(owner.Creation, effects.Of(known.Entry!.Value!), effects, context);
        return place is not null && place.Scope.Span.Contains(position) ? LocalNames.Create(known.Entry) : null;
    }
}
