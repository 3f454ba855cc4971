namespace KlingGen;

/// <summary>What a record has beside the members of its schema where some of those are null on purpose. Never changed: copies of the record share it.</summary>
internal sealed class RecordRest(object? additional, IReadOnlyCollection<string> nulls)
{
    /// <summary>The members that the schema does not list.</summary>
    public object? Additional => additional;

    /// <summary>The names of the members that are null on purpose.</summary>
    public IReadOnlyCollection<string> Nulls => nulls;
}
