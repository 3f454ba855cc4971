using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>An item of a collection, or a value of a dictionary with its key.</summary>
internal sealed class CollectionElement(IOperation? key, IOperation value)
{
    public IOperation? Key { get; } = key;

    public IOperation Value { get; } = value;
}
