using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>The items of tuples.</summary>
internal static class TupleItems
{
    /// <summary>Which item a tuple's field is, from zero; null for another field.</summary>
    public static int? FindPlace(IFieldSymbol field) =>
        int.TryParse((field.CorrespondingTupleField ?? field).Name.Substring("Item".Length), NumberStyles.None, CultureInfo.InvariantCulture, out int item) ? item - 1 : null;
}
