using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>What a container is written through: <c>input</c>, <c>this.input</c>, <c>root["input"]</c>.</summary>
/// <param name="Symbol">The local, parameter, field or property.</param>
/// <param name="Owner">What a property or field is taken from, where that is another object; otherwise empty.</param>
/// <param name="Path">The keys from there to the container, as one text.</param>
internal sealed record Holder(ISymbol Symbol, string Owner, string Path)
{
    // Locals can be defined in a circle in code that is being typed.
    private const int MaximumAliases = 4;

    private const string PathEnd = "\n";

    /// <summary>Tells it from others in the same member: those of two lambdas or blocks may be called the same.</summary>
    public string Key => FindKey(Symbol) + "\n" + Owner + "\n" + Path;

    public static Holder? Read(ExpressionSyntax expression, FileReading file) => Read(expression, file, MaximumAliases);

    /// <summary>Tells a symbol from others in the same member.</summary>
    public static string FindKey(ISymbol symbol) => symbol is ILocalSymbol or IParameterSymbol && symbol.Locations.FirstOrDefault() is Location place
        ? symbol.Name + "\n" + place.SourceSpan.Start.ToString(CultureInfo.InvariantCulture)
        : symbol.ToDisplayString();

    /// <summary>The holder of what is under a key of this one.</summary>
    public Holder Enter(string key) => this with { Path = Path + key + PathEnd };

    public bool Equals(Holder? other) =>
        other is not null
        && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
        && string.Equals(Owner, other.Owner, StringComparison.Ordinal)
        && string.Equals(Path, other.Path, StringComparison.Ordinal);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol);

    private static Holder? Read(ExpressionSyntax expression, FileReading file, int aliases)
    {
        Stack<string> path = new();
        while (true)
        {
            expression = expression.SkipWrappers();
            switch (expression)
            {
                case ElementAccessExpressionSyntax access when access.ArgumentList.FindOnly() is ExpressionSyntax argument:
                    if (file.Keys.Read(argument) is not string key)
                    {
                        return null;
                    }

                    path.Push(key);
                    expression = access.Expression;
                    continue;
                case InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsObject" } conversion }:
                    expression = conversion.Expression;
                    continue;
                case MemberAccessExpressionSyntax member when file.GetType(member.Expression) is { TypeKind: TypeKind.Dynamic }:
                    path.Push(member.Name.Identifier.ValueText);
                    expression = member.Expression;
                    continue;
                case MemberAccessExpressionSyntax member:
                    string owner = member.Expression is ThisExpressionSyntax or BaseExpressionSyntax ? "" : member.Expression.ToString();
                    return Enter(Find(member, owner, file), path);
                case SimpleNameSyntax name:
                    Holder? holder = Find(name, "", file);
                    return Enter(holder is null ? null : FindOriginal(holder, file, aliases), path);
                default:
                    return null;
            }
        }
    }

    private static Holder? Find(ExpressionSyntax expression, string owner, FileReading file) =>
        file.GetSymbol(expression) is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol
            ? new Holder(file.GetSymbol(expression)!, owner, "")
            : null;

    // A local that is only another name: (IDictionary<string, object>)expando, root["input"].AsObject().
    private static Holder FindOriginal(Holder holder, FileReading file, int aliases) =>
        aliases > 0
        && holder.Symbol is ILocalSymbol local
        && local.FindDeclaration(file.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: ExpressionSyntax value }
        && Read(value, file, aliases - 1) is { Symbol: ILocalSymbol or IParameterSymbol } original
            ? original
            : holder;

    private static Holder? Enter(Holder? holder, Stack<string> path)
    {
        while (holder is not null && path.Count > 0)
        {
            holder = holder.Enter(path.Pop());
        }

        return holder;
    }
}
