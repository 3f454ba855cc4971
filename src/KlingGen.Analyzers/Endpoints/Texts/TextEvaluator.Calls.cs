using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

internal sealed partial class TextEvaluator
{
    private sealed partial class Evaluation
    {
        private static readonly char[] _none = [];

        private TextSet EvaluateCall(IInvocationOperation call)
        {
            IMethodSymbol method = call.TargetMethod;
            if (method.ContainingType?.SpecialType == SpecialType.System_String)
            {
                return EvaluateStringCall(call, method.Name);
            }

            switch (method.Name)
            {
                case "ToString" when IsBuilder(call.Instance?.Type):
                    return EvaluateBuilder(call.Instance!);
                case "ToString" or "AsSpan" or "AsMemory" when call.Instance is not null && method.DeclaringSyntaxReferences.IsEmpty:
                    return Evaluate(call.Instance);
                // Flurl's and similar: url.AppendPathSegment("x").
                case "AppendPathSegment" or "AppendPathSegments" or "AppendPath" when call.Arguments.Length > 1 && call.Instance is null:
                    return Flatten(call.Arguments).Skip(1).Aggregate(Evaluate(call.Arguments[0].Value), (url, segment) => Join(url, Evaluate(segment), call.Syntax));
                case "AppendPathSegment" or "AppendPathSegments" or "AppendPath" when call.Arguments.Length > 0 && call.Instance is not null:
                    return Flatten(call.Arguments).Aggregate(Evaluate(call.Instance), (url, segment) => Join(url, Evaluate(segment), call.Syntax));
                // What a link of the chain adds to the request leaves its address: url.WithHeader("x", y).AppendPathSegment("z").
                case not null when method.DeclaringSyntaxReferences.IsEmpty && IsAddress(call.Type) && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is IOperation before:
                    return Evaluate(before);
                case "GetValueOrDefault" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ElementAt":
                    return EvaluateElements(call.Instance ?? call.Arguments.FirstOrDefault()?.Value, method.Name == "GetValueOrDefault" ? Arguments.Find(call, call.Instance is null ? 1 : 0) : null);
            }

            TextSet returned = EvaluateOfObject(call.Instance, method) ?? EvaluateOfArguments(call)
                ?? (method.DeclaringSyntaxReferences.IsEmpty ? TextSet.Unknown : EvaluateSymbol(method.OriginalDefinition));
            return returned.Values.IsEmpty && FindMember(call) is IOperation member ? EvaluateAttributes(member) : returned;
        }

        // `Endpoint.KlingV3.ToUri()`, `Endpoint.KlingV3.Path`: what the one object gives rather than all of its type.
        private TextSet? EvaluateOfObject(IOperation? instance, ISymbol called)
        {
            if (owner.Level >= MaximumLevel
                || instance?.Type is not INamedTypeSymbol type
                || FindDeclaration(called.OriginalDefinition) is null
                || Objects.FindMade(instance, search, cancellationToken) is not IOperation creation)
            {
                return null;
            }

            Dictionary<ISymbol, TextSet> held = new(SymbolEqualityComparer.Default);
            foreach (ISymbol member in type.GetMembers().Where(static member => member is IPropertySymbol { IsIndexer: false, Type.SpecialType: SpecialType.System_String } or IFieldSymbol { IsImplicitlyDeclared: false, Type.SpecialType: SpecialType.System_String }))
            {
                if (Objects.FindValue(creation, member, search, cancellationToken) is IOperation value && Evaluate(value) is { Values.IsEmpty: false } texts)
                {
                    held[member] = texts;
                }
            }

            return held.Count == 0 ? null : owner.Assuming(held).Evaluate(called.OriginalDefinition, cancellationToken);
        }

        // `Path("v3", "image-to-video")`: what the one call gives rather than all of them.
        private TextSet? EvaluateOfArguments(IInvocationOperation call)
        {
            IMethodSymbol method = call.TargetMethod.OriginalDefinition;
            if (owner.Level >= MaximumLevel
                || _active.Contains(method)
                || !method.Parameters.Any(static parameter => parameter.Type is { SpecialType: SpecialType.System_String or SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum })
                || FindDeclaration(method) is null
                || (owner.Assumed.IsEmpty && members.FindCalls(method, cancellationToken).Count < 2))
            {
                return null;
            }

            Dictionary<ISymbol, TextSet> given = new(SymbolEqualityComparer.Default);
            foreach (IArgumentOperation argument in call.Arguments)
            {
                if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.SpecialType: SpecialType.System_String } parameter }
                    && Evaluate(argument.Value) is { IsOpen: false, Values.IsEmpty: false } texts)
                {
                    given[method.Parameters[parameter.Ordinal]] = texts;
                }
                else if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.TypeKind: TypeKind.Enum } choice } && owner.FindConstants(argument.Value, cancellationToken) is { Count: > 0 } constants)
                {
                    given[method.Parameters[choice.Ordinal]] = constants.Select(constant => ConstantTexts.OfMember(constant, argument.Value.Syntax)).Aggregate(static (all, one) => all.Union(one));
                }
                else if (argument.Parameter is { Type.SpecialType: SpecialType.System_Boolean } flag && owner.FindStatedFlag(argument.Value, cancellationToken) is TextSet stated)
                {
                    given[method.Parameters[flag.Ordinal]] = stated;
                }
            }

            return given.Count == 0 ? null : owner.AssumingAlso(IsAbstract(method) ? AddImplementations(method, given) : given).Evaluate(method, cancellationToken);
        }

        // `resolver.Resolve("kling")`: what is given to the interface's method is given to those that implement it.
        private Dictionary<ISymbol, TextSet> AddImplementations(IMethodSymbol method, Dictionary<ISymbol, TextSet> given)
        {
            foreach (IMethodSymbol implementation in members.FindDerived(method.ContainingType, cancellationToken)
                .SelectMany(derived => derived.FindCalled(method.Name))
                .OfType<IMethodSymbol>()
                .Where(implementation => Members.CanRun(method, implementation) && implementation.Parameters.Length == method.Parameters.Length))
            {
                foreach (IParameterSymbol parameter in method.Parameters)
                {
                    if (given.TryGetValue(parameter, out TextSet? texts))
                    {
                        given[implementation.Parameters[parameter.Ordinal]] = texts;
                    }
                }
            }

            return given;
        }

        // `model.GetDescription()`, `Ids.Of(model)`: of what is not seen to make the text, the member of an enum that it is made of.
        private static IOperation? FindMember(IInvocationOperation call)
        {
            IOperation[] members = [.. call.Arguments.Select(static argument => argument.Value).Concat(call.Instance is null ? [] : [call.Instance]).Where(static value => FindEnum(value) is not null)];
            return members.Length == 1 && call.Type?.SpecialType == SpecialType.System_String ? members[0] : null;
        }

        private static INamedTypeSymbol? FindEnum(IOperation value) => value.SkipConversions().Type as INamedTypeSymbol is { TypeKind: TypeKind.Enum } type ? type : null;

        // The paths that the attributes of an enum's members name: [EnumMember(Value = "...")], [Description("...")].
        private TextSet EvaluateAttributes(IOperation value)
        {
            string? wanted = owner.FindConstant(value, cancellationToken);
            TextSet found = TextSet.None;
            INamedTypeSymbol type = FindEnum(value)!;
            foreach (IFieldSymbol member in type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue))
            {
                string own = ConstantTexts.Of(member);
                if (wanted is not null && !string.Equals(own, wanted, StringComparison.Ordinal))
                {
                    continue;
                }

                foreach (AttributeData attribute in member.GetAttributes())
                {
                    foreach (TypedConstant argument in attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(static named => named.Value)))
                    {
                        if (argument.Kind == TypedConstantKind.Primitive && argument.Value is string text && text.IndexOf('/') >= 0 && text.IndexOf(' ') < 0)
                        {
                            found = found.Union(TextSet.Of(text, FindLiteral(attribute, text) ?? value.Syntax).Under(own));
                        }
                    }
                }
            }

            return found.Values.IsEmpty ? TextSet.Unknown : found;
        }

        private SyntaxNode? FindLiteral(AttributeData attribute, string text) =>
            attribute.ApplicationSyntaxReference is SyntaxReference reference && search.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
                ? reference.GetSyntax(cancellationToken)
                    .DescendantNodes()
                    .OfType<LiteralExpressionSyntax>()
                    .FirstOrDefault(literal => literal.Token.Value is string own && string.Equals(own, text, StringComparison.Ordinal))
                : null;

        private TextSet EvaluateStringCall(IInvocationOperation call, string name)
        {
            ImmutableArray<IArgumentOperation> arguments = call.Arguments;
            switch (name)
            {
                case "Trim" or "TrimStart" or "TrimEnd" when call.Instance is not null:
                    char[] letters = ReadLetters(arguments);
                    return Evaluate(call.Instance).Select(text => name switch
                    {
                        "TrimStart" => letters.Length == 0 ? text.TrimStart() : text.TrimStart(letters),
                        "TrimEnd" => letters.Length == 0 ? text.TrimEnd() : text.TrimEnd(letters),
                        _ => letters.Length == 0 ? text.Trim() : text.Trim(letters),
                    });
                case "ToLower" or "ToLowerInvariant" or "ToString" when call.Instance is not null:
                    return Evaluate(call.Instance).Select(name == "ToString" ? text => text : text => text.ToLowerInvariant());
                case "Replace" when call.Instance is not null && arguments.Length >= 2 && arguments[0].Value.ConstantValue is { HasValue: true, Value: string { Length: > 0 } old }:
                    return EvaluateReplaced(Evaluate(call.Instance), old, arguments[1].Value);
                case "Replace":
                    return TextSet.Unknown;
                case "Concat":
                    return Flatten(arguments).Aggregate(TextSet.Of("", call.Syntax), (all, part) => all.Append(Evaluate(part), call.Syntax));
                case "Format" when arguments.Length > 0:
                    return EvaluateFormat(call);
                case "Join" when arguments.Length > 1 && arguments[0].Value.ConstantValue is { HasValue: true, Value: string or char } separator:
                    TextSet between = TextSet.Of(separator.Value!.ToString()!, call.Syntax);
                    List<IOperation> parts = FindParts(arguments.RemoveAt(0));
                    return parts.Count == 0
                        ? TextSet.Unknown
                        : parts.Skip(1).Aggregate(Evaluate(parts[0]), (all, part) => all.Append(between, call.Syntax).Append(Evaluate(part), call.Syntax));
                default:
                    return TextSet.Unknown;
            }
        }

        // What is put in may be anything: `"kling-video/v3/{tier}/text-to-video".Replace("{tier}", tier)`.
        private TextSet EvaluateReplaced(TextSet whole, string old, IOperation by)
        {
            if (by.ConstantValue is { HasValue: true } constant && constant.Value is string or null)
            {
                return whole.Select(text => text.Replace(old, (string?)constant.Value ?? ""));
            }

            TextSet put = Evaluate(by);
            return put is { IsOpen: false, Values.IsEmpty: false }
                ? put.Values.Select(value => whole.Select(text => text.Replace(old, value.Value))).Aggregate(static (all, one) => all.Union(one))
                : whole.Select(text => text.Replace(old, PossibleText.Hole.ToString()));
        }

        private TextSet EvaluateFormat(IInvocationOperation call)
        {
            ImmutableArray<IArgumentOperation> arguments = call.Arguments;
            int start = arguments[0].Value.SkipConversions().Type?.SpecialType == SpecialType.System_String ? 0 : 1;
            if (arguments.Length <= start || Evaluate(arguments[start].Value) is not { Values.Length: 1, IsOpen: false } format)
            {
                return TextSet.Unknown;
            }

            List<IOperation> values = Flatten(arguments.RemoveRange(0, start + 1));
            TextSet all = TextSet.Of("", call.Syntax);
            string text = format.Values[0].Value;
            int from = 0;
            while (from < text.Length)
            {
                int open = text.IndexOf('{', from);
                int close = open < 0 ? -1 : text.IndexOf('}', open);
                if (close < 0)
                {
                    break;
                }

                all = all.Append(TextSet.Of(text.Substring(from, open - from), format.Values[0].Origin), call.Syntax);
                all = all.Append(
                    int.TryParse(text.Substring(open + 1, close - open - 1), out int index) && index < values.Count ? Evaluate(values[index]) : TextSet.Unknown,
                    call.Syntax);
                from = close + 1;
            }

            return all.Append(TextSet.Of(text.Substring(from), format.Values[0].Origin), call.Syntax);
        }

        /// <summary>The texts that are items of a collection, or the values of a dictionary; under a constant key only its own.</summary>
        private static bool IsAddress(ITypeSymbol? type) => type is { Name: "Url" or "IFlurlRequest" or "FlurlRequest" };

        // The parts that are given one by one, or all in one collection.
        private List<IOperation> FindParts(IEnumerable<IArgumentOperation> arguments)
        {
            List<IOperation> parts = Flatten(arguments);
            return parts.Count == 1 && parts[0].SkipConversions().Type?.SpecialType != SpecialType.System_String
                && Objects.FindElements(parts[0], search, cancellationToken) is List<CollectionElement> elements
                    ? [.. elements.Select(static element => element.Value)]
                    : parts;
        }

        private static List<IOperation> Flatten(IEnumerable<IArgumentOperation> arguments)
        {
            List<IOperation> all = [];
            foreach (IArgumentOperation argument in arguments)
            {
                if (argument.Value.SkipConversions() is IArrayCreationOperation { Initializer: { } items })
                {
                    all.AddRange(items.ElementValues);
                }
                else
                {
                    all.Add(argument.Value);
                }
            }

            return all;
        }

        private static char[] ReadLetters(ImmutableArray<IArgumentOperation> arguments) =>
            arguments.IsEmpty ? _none : [.. Flatten(arguments).Select(item => item.ConstantValue is { HasValue: true, Value: char letter } ? letter : ' ')];
    }
}
