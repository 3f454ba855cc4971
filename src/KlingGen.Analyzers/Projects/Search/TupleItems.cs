using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>The items of tuples.</summary>
internal static class TupleItems
{
    /// <summary>Which item a tuple's field is, from zero; null for another field.</summary>
    public static int? FindPlace(IFieldSymbol field) =>
        int.TryParse((field.CorrespondingTupleField ?? field).Name.Substring("Item".Length), NumberStyles.None, CultureInfo.InvariantCulture, out int item) ? item - 1 : null;

    /// <summary>What an item of a tuple is assigned in <c>(Key, Path) = (key, path)</c>, or null.</summary>
    public static ExpressionSyntax? FindAssigned(ExpressionSyntax item) =>
        item.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax values } assignment } targets } argument
        && assignment.Left == targets
        && targets.Arguments.IndexOf(argument) is int place
        && place < values.Arguments.Count
            ? values.Arguments[place].Expression
            : null;
}
