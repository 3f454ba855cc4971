using System.Globalization;
using KlingGen.CodeFixes.Solutions.Facts;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>A name of the user's own for a generated type: <c>using Request = KlingGen.V3TextToVideoRequest;</c>. It changes when all that is named by it goes to one target.</summary>
internal sealed class TypeAlias
{
    /// <summary>The type's name in the directive; several where projects share the file.</summary>
    public List<TypeMention> Declarations { get; } = [];

    /// <summary>Where the alias stands for the type of a value.</summary>
    public List<TypeMention> Uses { get; } = [];

    /// <summary>The key of an alias that is declared in a file.</summary>
    public static string KeyOf(string file, TextSpan span) => file + ":" + span.Start.ToString(CultureInfo.InvariantCulture);

    /// <summary>The key of the alias that a name of a type is given to, or null.</summary>
    public static string? FindDeclared(TypeMention mention) =>
        mention.Name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Alias: not null } directive ? KeyOf(mention.File.Key, directive.Span) : null;
}
