using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>A piece of a file that has a type. A file that several projects have is one file: what it says is written once.</summary>
/// <param name="File">The file's key.</param>
/// <param name="Span">The piece.</param>
/// <param name="Kind">What of it has the type.</param>
internal readonly record struct Place(string File, TextSpan Span, PlaceKind Kind);

/// <summary>What of a piece of code has the type.</summary>
internal enum PlaceKind
{
    /// <summary>The value of an expression.</summary>
    Expression,

    /// <summary>The variable, member or type that is declared.</summary>
    Symbol,

    /// <summary>What a method, delegate or lambda returns.</summary>
    Return,
}
