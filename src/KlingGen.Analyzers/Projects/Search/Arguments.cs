using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>The arguments of calls, by parameter.</summary>
internal static class Arguments
{
    /// <summary>What a call gives for the parameter of that ordinal, or null where it leaves it to its default.</summary>
    public static IOperation? Find(IOperation call, int ordinal)
    {
        foreach (IArgumentOperation argument in Of(call))
        {
            if (argument.Parameter?.Ordinal == ordinal && argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                return argument.Value;
            }
        }

        return null;
    }

    public static System.Collections.Immutable.ImmutableArray<IArgumentOperation> Of(IOperation? call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => System.Collections.Immutable.ImmutableArray<IArgumentOperation>.Empty,
    };
}
