using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>The objects that a constructor is given for a field or parameter: <c>new Decorator(new Client("fal-ai/..."))</c>.</summary>
internal static class GivenObjects
{
    /// <summary>The creations of all that an expression can be; null where one of them is not seen.</summary>
    public static IReadOnlyList<IObjectCreationOperation>? Find(IOperation? value, ProjectSearch search, Members members, CancellationToken cancellationToken)
    {
        if (value is null
            || Flags.FindParameter(value, search, members, cancellationToken) is not { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter)
        {
            return null;
        }

        List<IObjectCreationOperation> found = [];
        foreach (IOperation call in members.FindCalls(constructor, cancellationToken))
        {
            if (Objects.FindMade(Arguments.Find(call, parameter.Ordinal), search, cancellationToken) is not IObjectCreationOperation made)
            {
                return null;
            }

            found.Add(made);
        }

        return found.Count == 0 ? null : found;
    }
}
