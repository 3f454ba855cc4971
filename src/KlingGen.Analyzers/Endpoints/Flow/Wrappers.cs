using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>The names under which a payload is passed on within another object; under any other name it is part of something else.</summary>
internal static class Wrappers
{
    /// <summary>Whether an entry of an object, dictionary or JSON node may hold a payload.</summary>
    public static bool MayHold(IOperation entry) => FindName(entry) is not string name || WrapperNames.Contains(name) || IsBuilder(entry);

    /// <summary>Whether a key is one under which payloads are passed on.</summary>
    public static bool IsName(IOperation key) => ConstantTexts.Find(key) is string name && WrapperNames.Contains(name);

    /// <summary>Whether an object holds a payload as what a node of a workflow is given: another service runs the workflow, whichever model the payload names.</summary>
    public static bool IsStep(IOperation whole) => Nesting.IsStep(FindEntries(whole).Select(FindName).OfType<string>());

    private static IEnumerable<IOperation> FindEntries(IOperation whole) =>
        (whole as IObjectOrCollectionInitializerOperation)?.Initializers ?? (whole as IAnonymousObjectCreationOperation)?.Initializers ?? Enumerable.Empty<IOperation>();

    // A row of a table of functions is chosen by its key, not named by it.
    private static bool IsBuilder(IOperation entry) => entry switch
    {
        ISimpleAssignmentOperation assignment => assignment.Value.Type?.TypeKind == TypeKind.Delegate,
        IInvocationOperation { Arguments.Length: 2 } add => add.Arguments[1].Value.Type?.TypeKind == TypeKind.Delegate,
        _ => false,
    };

    private static string? FindName(IOperation entry) => entry switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } indexer } => ConstantTexts.Find(indexer.Arguments[0].Value) is string key && key.IndexOf('/') < 0 ? key : null,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true } member } => member.Property.Name,
        IInvocationOperation { Arguments.Length: 2 } add => ConstantTexts.Find(add.Arguments[0].Value) is string key && key.IndexOf('/') < 0 ? key : null,
        _ => null,
    };
}
