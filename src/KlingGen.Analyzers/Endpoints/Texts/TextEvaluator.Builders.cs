using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

internal sealed partial class TextEvaluator
{
    private sealed partial class Evaluation
    {
        private static bool IsBuilder(ITypeSymbol? type) => type is { Name: "StringBuilder", ContainingNamespace.Name: "Text" };

        // What a chain of Append calls gives, from the creation or the local that it begins with.
        private TextSet EvaluateBuilder(IOperation builder)
        {
            switch (builder.SkipConversions())
            {
                case IObjectCreationOperation { Arguments: var arguments } creation:
                    return arguments.FirstOrDefault(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String) is IArgumentOperation first
                        ? Evaluate(first.Value)
                        : TextSet.Of("", creation.Syntax);
                case IInvocationOperation { Instance: IOperation instance } call when IsBuilder(instance.Type):
                    return EvaluateBuilder(instance).Append(EvaluateAppended(call), call.Syntax);
                case ILocalReferenceOperation { Local: var local } reference:
                    return EvaluateBuilder(local, reference);
                default:
                    return TextSet.Unknown;
            }
        }

        private TextSet EvaluateBuilder(ILocalSymbol local, ILocalReferenceOperation use)
        {
            if (FindDeclaration(local) is not VariableDeclaratorSyntax { Initializer.Value: { } value, Parent.Parent.Parent: SyntaxNode block }
                || use.SemanticModel is not SemanticModel model
                || model.GetOperation(value, cancellationToken) is not IOperation creation)
            {
                return TextSet.Unknown;
            }

            TextSet text = EvaluateBuilder(creation);
            foreach (ExpressionStatementSyntax statement in block.DescendantNodes().OfType<ExpressionStatementSyntax>())
            {
                if (statement.SpanStart >= use.Syntax.SpanStart
                    || statement.Expression is not InvocationExpressionSyntax
                    || model.GetOperation(statement.Expression, cancellationToken) is not IInvocationOperation call
                    || !SymbolEqualityComparer.Default.Equals(FindRoot(call), local))
                {
                    continue;
                }

                // What only a condition or a loop appends may be there or not.
                text = text.Append(statement.Parent == block || statement.Parent is GlobalStatementSyntax ? EvaluateAppended(local, call) : TextSet.Unknown, statement);
            }

            return text;
        }

        // All that a statement such as `url.Append("a").Append("b");` adds.
        private TextSet EvaluateAppended(ILocalSymbol local, IInvocationOperation call)
        {
            TextSet own = EvaluateAppended(call);
            return call.Instance?.SkipConversions() is IInvocationOperation before ? EvaluateAppended(local, before).Append(own, call.Syntax) : own;
        }

        private TextSet EvaluateAppended(IInvocationOperation call) =>
            call is { TargetMethod.Name: "Append", Arguments.Length: 1 } ? Evaluate(call.Arguments[0].Value) : TextSet.Unknown;

        private static ISymbol? FindRoot(IInvocationOperation call)
        {
            IOperation? current = call;
            while (current is IInvocationOperation { Instance: IOperation instance } link && IsBuilder(link.Type))
            {
                current = instance.SkipConversions();
            }

            return (current as ILocalReferenceOperation)?.Local;
        }
    }
}
